// Chain nodes by id. One row an id that is found.
// returns: the node's columns, chain (the id of the chain it is curated for)
UNWIND $ids AS id
MATCH (n:ChainNode {id: id})
OPTIONAL MATCH (n)-[o:NODE_OF]->(c:Chain)
WITH n, c ORDER BY coalesce(o.own, false) DESC, c.id
WITH n, head(collect(c.id)) AS chain
RETURN n.id AS id, n.sources AS sources, n.key AS key, n.nameZh AS nameZh, n.nameEn AS nameEn, n.stage AS stage,
  n.order AS order, n.keywords AS keywords, n.excludes AS excludes, n.standing AS standing, n.citation AS citation, chain
