// The standards that the programmes of pools license. One row a pair.
// returns: of, id
UNWIND $ids AS of
MATCH (:Pool {id: of})<-[:PROGRAMME_OF]-(:Programme)-[:LICENSES]->(s:Standard)
RETURN DISTINCT of, s.id AS id
ORDER BY of, id
