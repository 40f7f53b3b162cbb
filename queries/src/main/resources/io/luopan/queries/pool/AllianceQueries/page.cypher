// Alliances, perhaps those that serve one chain node, by id. One row an alliance.
// returns: id
MATCH (a:Alliance)
WHERE ($after IS NULL OR a.id > $after)
  AND ($chainNode IS NULL OR EXISTS { (a)-[:SERVES]->(:ChainNode {id: $chainNode}) })
RETURN a.id AS id
ORDER BY id
LIMIT $limit
