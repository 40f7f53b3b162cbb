// The chain nodes that pools serve. One row a pair.
// returns: of, id
UNWIND $ids AS of
MATCH (:Pool {id: of})-[:SERVES]->(n:ChainNode)
RETURN of, n.id AS id
ORDER BY of, id
