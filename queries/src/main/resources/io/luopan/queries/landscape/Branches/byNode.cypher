// Patents p with unit and status, by the chain nodes they stand on; families of the last window of filing years and of the one before.
// One row a node. returns: node, families, patents, now, before
MATCH (p)-[:PLACED_ON]->(n:ChainNode)
RETURN n.id AS node, count(DISTINCT unit) AS families, count(DISTINCT p) AS patents,
  count(DISTINCT CASE WHEN $last - $window < p.filingYear <= $last THEN unit END) AS now,
  count(DISTINCT CASE WHEN $last - 2 * $window < p.filingYear <= $last - $window THEN unit END) AS before
ORDER BY families DESC, patents DESC, node
