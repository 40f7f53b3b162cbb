// The nodes above chain nodes. One row a pair.
// returns: of, the node's columns, chain
UNWIND $ids AS id
MATCH (m:ChainNode {id: id})
MATCH (m)-[:CHILD_OF]->(n) WHERE n:ChainNode
OPTIONAL MATCH (n)-[:NODE_OF {own: true}]->(c:Chain)
RETURN m.id AS of, n.id AS id, n.sources AS sources, n.key AS key, n.nameZh AS nameZh, n.nameEn AS nameEn, n.stage AS stage,
  n.order AS order, n.keywords AS keywords, n.excludes AS excludes, n.standing AS standing, n.citation AS citation, coalesce(c.id, '') AS chain
ORDER BY of, order, key
