// Patents p by the chain whose own nodes they stand on.
// returns: key, label, count
MATCH (p)-[:PLACED_ON]->(:ChainNode)-[:NODE_OF {own: true}]->(c:Chain)
WITH c, count(DISTINCT p) AS count
WITH c.id AS key, coalesce(c.nameZh, c.nameEn) AS label, count
