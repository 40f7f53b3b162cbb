// Holders that bear a name, whatever its spelling, or that stand for such. Meant are those that a record means which
// tells the name alone: they have an identifier, the name is no acronym, and nobody told them from who is known by the
// name only. One row a holder.
// returns: the holder's columns, meant
MATCH (:HolderName {key: $key})-[r:NAMES]->(named:Holder)
WITH coalesce(named.mergedInto, named.id) AS id,
  max(r.kind <> 'SHORT' AND (named.ror IS NOT NULL OR named.creditCode IS NOT NULL)
    AND NOT EXISTS { (named)-[:DISTINCT_FROM]-(:Holder {id: $known}) }) AS meant
MATCH (h:Holder {id: id})
RETURN h.id AS id, h.sources AS sources, h.name AS name, h.nameEn AS nameEn, h.holderType AS holderType,
  h.creditCode AS creditCode, h.ror AS ror, h.active AS active, h.established AS established,
  h.regionPath AS regionPath, h.regionMethod AS regionMethod, coalesce(meant, false) AS meant
ORDER BY meant DESC, id
LIMIT 11
