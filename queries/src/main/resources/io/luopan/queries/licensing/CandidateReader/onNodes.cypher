// The patents that stand on chain nodes. One row a patent.
// returns: patent (id), nodes (ids, those asked for)
UNWIND $nodes AS node
MATCH (:ChainNode {id: node})<-[:PLACED_ON]-(p:Patent)
WITH p, collect(DISTINCT node) AS nodes
RETURN p.id AS patent, nodes
ORDER BY patent LIMIT $limit
