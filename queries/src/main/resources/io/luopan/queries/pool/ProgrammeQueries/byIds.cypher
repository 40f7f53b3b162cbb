// Programmes by id. One row an id that is found.
// returns: the programme's columns, pool (the id of the pool that offers it)
UNWIND $ids AS id
MATCH (g:Programme {id: id})-[:PROGRAMME_OF]->(p:Pool)
RETURN g.id AS id, g.sources AS sources, g.code AS code, g.nameZh AS nameZh, g.nameEn AS nameEn, g.fieldOfUse AS fieldOfUse,
  g.products AS products, g.launchedOn AS launchedOn, g.citation AS citation, p.id AS pool
