// Patents p with unit and status: Chinese families by where the current holders of their Chinese patents sit, and of these what is in force.
// A family is domestic where one holder is, unknown where a place is missing.
// returns: families, foreign, unknown, valid, validForeign, validUnknown
WITH p, unit, status WHERE p.office = 'CN'
WITH unit, status, CASE WHEN EXISTS { (p)-[:OWNED_BY]->(:Holder) }
    THEN [(p)-[o:OWNED_BY]->(h:Holder) | coalesce(o.regionPath, h.regionPath, '')]
    ELSE [(p)-[a:APPLIED_BY]->(h:Holder) | coalesce(a.regionPath, h.regionPath, '')] END AS places
WITH unit, status, CASE
    WHEN any(place IN places WHERE split(place, '/')[0] IN ['CN', 'HK', 'MO', 'TW']) THEN 2
    WHEN size(places) = 0 OR any(place IN places WHERE place = '') THEN 1
    ELSE 0
  END AS place
WITH unit, max(place) AS place, max(CASE WHEN status = 'IN_FORCE' THEN place END) AS validPlace
RETURN count(*) AS families, count(CASE WHEN place = 0 THEN 1 END) AS foreign, count(CASE WHEN place = 1 THEN 1 END) AS unknown,
  count(validPlace) AS valid, count(CASE WHEN validPlace = 0 THEN 1 END) AS validForeign, count(CASE WHEN validPlace = 1 THEN 1 END) AS validUnknown
