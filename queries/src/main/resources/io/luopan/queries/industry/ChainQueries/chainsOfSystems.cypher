// The chains of systems, by code. One row a chain.
// returns: of, and the chain's columns
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Chain)-[:PART_OF]->(s:IndustrySystem {id: id})
  WHERE $after IS NULL OR c.id > $after
  RETURN c ORDER BY c.id LIMIT $limit
}
WITH id AS of, c
RETURN of, c.id AS id, c.sources AS sources, c.code AS code, c.nameZh AS nameZh, c.nameEn AS nameEn, c.shape AS shape,
  c.standing AS standing, c.citation AS citation
ORDER BY of, id
