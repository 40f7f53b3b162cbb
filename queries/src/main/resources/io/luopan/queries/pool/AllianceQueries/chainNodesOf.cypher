// The chain nodes that alliances serve. One row a pair.
// returns: of, id
UNWIND $ids AS of
MATCH (:Alliance {id: of})-[:SERVES]->(n:ChainNode)
RETURN of, n.id AS id
ORDER BY of, id
