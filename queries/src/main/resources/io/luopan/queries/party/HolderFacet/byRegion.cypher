// The holders $ids by where they sit, no finer than a city. returns: key, label, count
UNWIND $ids AS id
MATCH (h:Holder {id: id})
WITH split(h.regionPath, '/')[..-1][..3] AS codes WHERE codes IS NOT NULL
WITH 'region/' + codes[-1] AS key, count(*) AS count
OPTIONAL MATCH (r:Region {id: key})
RETURN key, coalesce(r.nameZh, r.nameEn) AS label, count
ORDER BY count DESC, key
