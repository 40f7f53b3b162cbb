// Standards as such in whose designations one of some runs of digits stands; looks at every standard. Short designations
// first. One row a standard.
// returns: id
MATCH (s:Standard)
WHERE any(digits IN $digits WHERE s.number CONTAINS digits) AND NOT EXISTS { (s)-[:EDITION_OF]->(:Standard) }
RETURN s.id AS id
ORDER BY size(s.number), id
LIMIT 1000
