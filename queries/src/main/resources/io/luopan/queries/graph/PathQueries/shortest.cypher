// The shortest paths between two things by the named relationship types. A citation takes two hops: patent, document,
// patent. One row a path. returns: nodes (ids), steps [{type, forward}]
MATCH (a:{{from}} {id: $from}), (b:{{to}} {id: $to})
MATCH path = allShortestPaths((a)-[*..6]-(b))
WHERE all(r IN relationships(path) WHERE type(r) IN $types)
WITH path WHERE length(path) <= $maxHops
WITH path LIMIT $limit
RETURN [n IN nodes(path) | n.id] AS nodes,
  [i IN range(0, length(path) - 1) | {type: type(relationships(path)[i]),
    forward: startNode(relationships(path)[i]) = nodes(path)[i]}] AS steps
