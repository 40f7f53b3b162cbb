// Standards as such in whose designations words of a number stand; through the full-text index of names. Short
// designations first. One row a standard.
// returns: id
CALL db.index.fulltext.queryNodes('entityNames', $query) YIELD node AS s
WHERE s:Standard AND NOT EXISTS { (s)-[:EDITION_OF]->(:Standard) }
RETURN s.id AS id
ORDER BY size(s.number), id
LIMIT 1000
