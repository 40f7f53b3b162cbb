// Patents p with unit, status and holders: on each of the chain nodes $nodes, what holders have when families are shared out among them.
// returns: node, amounts, unknown
MATCH (p)-[:PLACED_ON]->(n:ChainNode)
WHERE n.id IN $nodes
UNWIND CASE size(holders) WHEN 0 THEN [null] ELSE holders END AS holder
WITH n, unit, collect(DISTINCT holder) AS holders
WITH n, CASE size(holders) WHEN 0 THEN [null] ELSE holders END AS each
UNWIND each AS holder
WITH n, holder, sum(1.0 / size(each)) AS amount
RETURN n.id AS node, collect(CASE WHEN holder IS NOT NULL THEN amount END) AS amounts,
  sum(CASE WHEN holder IS NULL THEN amount ELSE 0.0 END) AS unknown
