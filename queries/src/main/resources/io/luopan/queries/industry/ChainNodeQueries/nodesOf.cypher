// The nodes of chains, also of those that share another's, in the chain's order. One row a node.
// returns: of, the node's columns, chain
UNWIND $ids AS id
MATCH (n:ChainNode)-[:NODE_OF]->(l:Chain {id: id})
OPTIONAL MATCH (n)-[:NODE_OF {own: true}]->(c:Chain)
RETURN l.id AS of, n.id AS id, n.sources AS sources, n.key AS key, n.nameZh AS nameZh, n.nameEn AS nameEn, n.stage AS stage,
  n.order AS order, n.keywords AS keywords, n.excludes AS excludes, n.standing AS standing, n.citation AS citation, coalesce(c.id, l.id) AS chain
ORDER BY of, order, key
