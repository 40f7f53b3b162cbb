// Holders that bear a name, whatever its spelling. One row a holder.
// returns: the holder's columns
MATCH (:HolderName {key: $key})-[:NAMES]->(h:Holder)
WITH DISTINCT h
RETURN h.id AS id, h.sources AS sources, h.name AS name, h.nameEn AS nameEn, h.holderType AS holderType,
  h.creditCode AS creditCode, h.ror AS ror, h.active AS active, h.established AS established,
  h.regionPath AS regionPath, h.regionMethod AS regionMethod
ORDER BY id
LIMIT 11
