// Things whose names go on from what was typed, best first.
// returns: id, score
CALL db.index.fulltext.queryNodes('entityNames', $query, {limit: 200}) YIELD node, score
WHERE any(label IN labels(node) WHERE label IN $labels)
WITH node, CASE WHEN toLower(coalesce(node.nameZh, node.name, '')) STARTS WITH $typed
    OR toLower(coalesce(node.nameEn, '')) STARTS WITH $typed THEN score + 10 ELSE score END AS score
RETURN node.id AS id, score
ORDER BY score DESC, id
LIMIT $limit
