// The editions of standards, by designation. One row an edition.
// returns: of, id
UNWIND $ids AS of
MATCH (:Standard {id: of})<-[:EDITION_OF]-(e:Standard)
RETURN of, e.id AS id
ORDER BY of, id
