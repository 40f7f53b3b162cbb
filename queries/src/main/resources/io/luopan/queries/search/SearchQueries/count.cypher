// How many things hold all words, counted up to a bound.
// returns: count
CALL () {
  CALL db.index.fulltext.queryNodes('entityNames', $query) YIELD node
  WHERE any(label IN labels(node) WHERE label IN $labels)
  RETURN node
  UNION ALL
  WITH 1 AS one WHERE 'Patent' IN $labels
  CALL db.index.fulltext.queryNodes('patentText', $query) YIELD node
  RETURN node
}
WITH DISTINCT coalesce(node.mergedInto, node.id) AS id LIMIT $bound
RETURN count(id) AS count
