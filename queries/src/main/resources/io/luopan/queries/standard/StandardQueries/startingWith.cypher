// Standards as such whose ids begin with one of some texts: the parts of standards. One row a standard.
// returns: of (the beginning), id
UNWIND $beginnings AS of
MATCH (s:Standard)
WHERE s.id STARTS WITH of AND NOT EXISTS { (s)-[:EDITION_OF]->(:Standard) }
RETURN of, s.id AS id
ORDER BY of, id
