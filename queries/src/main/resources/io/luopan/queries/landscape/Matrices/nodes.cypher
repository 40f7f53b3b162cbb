// Patents p with unit and status: chain nodes by families.
// returns: node, families
MATCH (p)-[:PLACED_ON]->(n:ChainNode)
RETURN n.id AS node, count(DISTINCT unit) AS families
ORDER BY families DESC, node
