// Holders that bear a name, whatever its spelling, or that stand for such. One row a holder.
// returns: the holder's columns
MATCH (:HolderName {key: $key})-[:NAMES]->(named:Holder)
WITH DISTINCT coalesce(named.mergedInto, named.id) AS id
MATCH (h:Holder {id: id})
RETURN h.id AS id, h.sources AS sources, h.name AS name, h.nameEn AS nameEn, h.holderType AS holderType,
  h.creditCode AS creditCode, h.ror AS ror, h.active AS active, h.established AS established,
  h.regionPath AS regionPath, h.regionMethod AS regionMethod
ORDER BY id
LIMIT 11
