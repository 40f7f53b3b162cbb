// The chain nodes on which a holder files, and those that lists say it pursues. One row a node.
// returns: node (id), patents, made
MATCH (h:Holder {id: $holder})
CALL (h) {
  MATCH (h)<-[:OWNED_BY|APPLIED_BY]-(p:Patent)-[:PLACED_ON]->(n:ChainNode)
  RETURN n, count(DISTINCT p) AS patents, false AS made
  UNION ALL
  MATCH (n:ChainNode)-[:PURSUED_BY]->(h)
  RETURN n, 0 AS patents, true AS made
}
RETURN n.id AS node, sum(patents) AS patents, any(m IN collect(made) WHERE m) AS made
ORDER BY node
