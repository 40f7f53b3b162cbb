// Holders that may be one with others, in the order of their ids; people are none of them, acronyms name nobody.
// returns: id, names, creditCode, ror, regionPath (where a register or code tells it)
MATCH (h:Holder)
WHERE h.id > $after AND coalesce(h.holderType, '') <> 'PERSON'
WITH h ORDER BY h.id LIMIT $limit
RETURN h.id AS id, h.name AS name, h.nameEn AS nameEn, h.creditCode AS creditCode, h.ror AS ror,
  CASE h.regionMethod WHEN 'REGISTER' THEN h.regionPath END AS regionPath,
  COLLECT {
    MATCH (k:HolderName)-[n:NAMES]->(h)
    WHERE n.kind <> 'SHORT'
    RETURN coalesce(n.text, k.key) AS text ORDER BY text
  } AS names
ORDER BY id
