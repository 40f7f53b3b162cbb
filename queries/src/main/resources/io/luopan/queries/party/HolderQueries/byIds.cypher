// Holders by id. One row an id that is found.
// returns: the holder's columns
UNWIND $ids AS id
MATCH (h:Holder {id: id})
RETURN h.id AS id, h.sources AS sources, h.name AS name, h.nameEn AS nameEn, h.holderType AS holderType,
  h.creditCode AS creditCode, h.ror AS ror, h.active AS active, h.established AS established,
  h.regionPath AS regionPath, h.regionMethod AS regionMethod
