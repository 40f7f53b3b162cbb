// Patents p by where their first applicant sat, no finer than a city.
// returns: key, label, count
WITH p WHERE p.regionPath IS NOT NULL
WITH split(p.regionPath, '/')[..-1][..3] AS codes, count(DISTINCT p) AS count
WITH 'region/' + codes[-1] AS key, count
OPTIONAL MATCH (r:Region {id: key})
WITH key, coalesce(r.nameZh, r.nameEn) AS label, count
