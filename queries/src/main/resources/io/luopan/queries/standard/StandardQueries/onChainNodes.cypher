// The standards that lists name for chain nodes, by designation. One row a pair.
// returns: of, id
UNWIND $ids AS of
MATCH (:ChainNode {id: of})<-[:CONCERNS]-(s:Standard)
RETURN of, s.id AS id
ORDER BY of, id
