// The chain nodes patents are placed on, the surest first, and what placed them there. One row a placement.
// returns: of, confidence, via, selector, word, placedBy (the patent's symbol), node
UNWIND $ids AS id
CALL (id) {
  MATCH (p:Patent {id: id})-[l:PLACED_ON]->(n:ChainNode)
  WHERE l.confidence >= $minConfidence
    AND ($after IS NULL OR l.confidence < $after OR (l.confidence = $after AND n.id > $afterId))
  RETURN l, n ORDER BY l.confidence DESC, n.id LIMIT $limit
}
OPTIONAL MATCH (n)-[:NODE_OF {own: true}]->(c:Chain)
RETURN id AS of, l.confidence AS confidence, l.via AS via, l.selector AS selector, l.word AS word, l.symbol AS placedBy,
  n {.id, .sources, .key, .nameZh, .nameEn, .stage, .order, .keywords, .excludes, .standing, .citation,
    chain: coalesce(c.id, '')} AS node
ORDER BY of, confidence DESC, node.id
