// Patents p by chain node.
// returns: key, label, count
MATCH (p)-[:PLACED_ON]->(n:ChainNode)
WITH n, count(DISTINCT p) AS count
WITH n.id AS key, coalesce(n.nameZh, n.nameEn) AS label, count
