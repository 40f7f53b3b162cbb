// The chains of clusters, as their system lists them. One row a chain.
// returns: of, and the chain's columns
UNWIND $ids AS id
MATCH (c:Chain)-[r:PART_OF]->(k:Cluster {id: id})
RETURN k.id AS of, c.id AS id, c.sources AS sources, c.code AS code, c.nameZh AS nameZh, c.nameEn AS nameEn, c.shape AS shape,
  c.standing AS standing, c.citation AS citation
ORDER BY of, r.order, code
