// Patents p: the documents that Chinese ones cite, each once, by where the current holders of their patents sit. What is not loaded is unknown.
// returns: documents, foreign, unknown
WITH p WHERE p.office = 'CN'
MATCH (p)-[:CITES]->(d:Publication)
WITH DISTINCT d
OPTIONAL MATCH (q:Patent)-[:PUBLISHED_AS]->(d)
WITH d, CASE WHEN EXISTS { (q)-[:OWNED_BY]->(:Holder) }
    THEN [(q)-[o:OWNED_BY]->(h:Holder) | coalesce(o.regionPath, h.regionPath, '')]
    ELSE [(q)-[a:APPLIED_BY]->(h:Holder) | coalesce(a.regionPath, h.regionPath, '')] END AS places
WITH d, max(CASE
    WHEN any(place IN places WHERE split(place, '/')[0] IN ['CN', 'HK', 'MO', 'TW']) THEN 2
    WHEN coalesce(size(places), 0) = 0 OR any(place IN places WHERE place = '') THEN 1
    ELSE 0
  END) AS place
RETURN count(*) AS documents, count(CASE WHEN place = 0 THEN 1 END) AS foreign, count(CASE WHEN place = 1 THEN 1 END) AS unknown
