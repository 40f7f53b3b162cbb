// Things whose names, and patents whose title and abstract, hold all words; names weigh double. Best first.
// A holder for which another stands counts as that one.
// returns: id, score
CALL () {
  CALL db.index.fulltext.queryNodes('entityNames', $query) YIELD node, score
  WHERE any(label IN labels(node) WHERE label IN $labels)
  RETURN node, score * 2 AS score
  UNION ALL
  WITH 1 AS one WHERE 'Patent' IN $labels
  CALL db.index.fulltext.queryNodes('patentText', $query) YIELD node, score
  RETURN node, score
}
WITH coalesce(node.mergedInto, node.id) AS id, max(score) AS score
WHERE $afterScore IS NULL OR score < $afterScore OR (score = $afterScore AND id > $afterId)
RETURN id, score
ORDER BY score DESC, id
LIMIT $limit
