// Patent pools by id. One row an id that is found.
// returns: the pool's columns
UNWIND $ids AS id
MATCH (p:Pool {id: id})
RETURN p.id AS id, p.sources AS sources, p.code AS code, p.nameZh AS nameZh, p.nameEn AS nameEn, p.basis AS basis,
  p.launchedOn AS launchedOn, p.closedOn AS closedOn, p.citation AS citation
