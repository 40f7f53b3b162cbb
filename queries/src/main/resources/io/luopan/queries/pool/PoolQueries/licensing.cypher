// The pools with a programme that licenses standards as such. One row a pair.
// returns: of, id
UNWIND $ids AS of
MATCH (:Standard {id: of})<-[:LICENSES]-(:Programme)-[:PROGRAMME_OF]->(p:Pool)
RETURN DISTINCT of, p.id AS id
ORDER BY of, id
