// The chain nodes that standards concern, as lists tell of them, of their editions, or of the standard as such.
// One row a pair. returns: of, id
UNWIND $ids AS of
MATCH (s:Standard {id: of})
CALL (s) {
  MATCH (s)-[:CONCERNS]->(n:ChainNode)
  RETURN n
  UNION
  MATCH (s)-[:EDITION_OF]-(:Standard)-[:CONCERNS]->(n:ChainNode)
  RETURN n
}
RETURN of, n.id AS id
ORDER BY of, id
