// The standards as such that standards are editions of. At most one row a standard.
// returns: of, id
UNWIND $ids AS of
MATCH (:Standard {id: of})-[:EDITION_OF]->(s:Standard)
RETURN of, s.id AS id
