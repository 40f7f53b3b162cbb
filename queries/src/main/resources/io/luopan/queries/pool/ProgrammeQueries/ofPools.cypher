// The programmes that pools offer. One row a programme.
// returns: of, id
UNWIND $ids AS of
MATCH (:Pool {id: of})<-[:PROGRAMME_OF]-(g:Programme)
RETURN of, g.id AS id
ORDER BY of, id
