// Patents p, and the loaded patents they cite. Only $most are read.
// One row a pair. returns: citing, cited, all (how many pairs there are)
MATCH (p)-[:CITES]->(:Publication)<-[:PUBLISHED_AS]-(q:Patent)
WHERE q.id <> p.id
WITH DISTINCT p.id AS citing, q.id AS cited
ORDER BY citing, cited
WITH collect([citing, cited]) AS pairs
UNWIND pairs[..$most] AS pair
RETURN pair[0] AS citing, pair[1] AS cited, size(pairs) AS all
