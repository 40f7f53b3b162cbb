// The standards that took the place of standards. One row a pair.
// returns: of, id
UNWIND $ids AS of
MATCH (:Standard {id: of})<-[:REPLACES]-(o:Standard)
RETURN of, o.id AS id
ORDER BY of, id
