// The standards that declarations speak of, as a whole or of single patents. One row a pair.
// returns: of, id
UNWIND $ids AS of
MATCH (d:Declaration {id: of})
CALL (d) {
  MATCH (d)-[:BLANKET_FOR]->(s:Standard)
  RETURN s
  UNION
  MATCH (d)-[:DECLARES]->(:DeclaredPatent)-[:DECLARED_FOR]->(s:Standard)
  RETURN s
}
RETURN of, s.id AS id
ORDER BY of, id
