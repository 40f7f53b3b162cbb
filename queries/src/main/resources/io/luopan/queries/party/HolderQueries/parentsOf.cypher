// The organizations that holders are part of. One row a holder.
// returns: of, and the parent's columns
UNWIND $ids AS id
MATCH (c:Holder {id: id})-[:PART_OF]->(h:Holder)
WITH c, h ORDER BY h.id
WITH c, head(collect(h)) AS h
RETURN c.id AS of, h.id AS id, h.sources AS sources, h.name AS name, h.nameEn AS nameEn, h.holderType AS holderType,
  h.creditCode AS creditCode, h.ror AS ror, h.active AS active, h.established AS established,
  h.regionPath AS regionPath, h.regionMethod AS regionMethod
