// Things whose names go on from what was typed: names that begin so first, then what is no holder, then short names.
// The full-text index gives the first 200 of perhaps very many holders and standards; the few other things are looked at one by one.
// returns: id, score
CALL () {
  CALL db.index.fulltext.queryNodes('entityNames', $query, {limit: 200}) YIELD node, score
  RETURN node, score
  UNION ALL
  MATCH (node:IndustrySystem|Cluster|Chain|ChainNode|Region|Pool|Alliance)
  WHERE node.search STARTS WITH $typed OR node.search CONTAINS '\n' + $typed
  RETURN node, 1.0 AS score
}
WITH node, max(score) AS score
WHERE any(label IN labels(node) WHERE label IN $labels)
WITH node, score, coalesce(node.nameZh, node.name, node.number, '') AS name
WITH node, score + 1.0 / (1 + size(name))
  + CASE WHEN toLower(name) STARTS WITH $typed OR toLower(coalesce(node.nameEn, '')) STARTS WITH $typed THEN 10 ELSE 0 END
  + CASE WHEN node:Holder THEN 0 ELSE 5 END AS score
RETURN coalesce(node.mergedInto, node.id) AS id, max(score) AS score
ORDER BY score DESC, id
LIMIT $limit
