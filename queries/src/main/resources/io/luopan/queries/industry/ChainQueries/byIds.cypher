// Chains by id. One row an id that is found.
// returns: the chain's columns
UNWIND $ids AS id
MATCH (c:Chain {id: id})
RETURN c.id AS id, c.sources AS sources, c.code AS code, c.nameZh AS nameZh, c.nameEn AS nameEn, c.shape AS shape,
  c.standing AS standing, c.citation AS citation
