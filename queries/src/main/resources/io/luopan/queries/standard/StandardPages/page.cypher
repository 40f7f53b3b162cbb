// Standards that pass a filter; those for which most patents are declared first, where that is the order, then by
// designation. Where no catalogue tells of a standard, words are looked for in its designation. One row a standard.
// returns: id, declared (0 where it is not the order)
CALL () {
  WITH 1 AS one WHERE $query IS NOT NULL
  CALL db.index.fulltext.queryNodes('entityNames', $query) YIELD node AS s
  WHERE s:Standard
  RETURN s
  UNION ALL
  WITH 1 AS one WHERE $query IS NOT NULL
  MATCH (s:Standard)
  WHERE s.search IS NULL AND all(word IN $words WHERE toLower(s.number) CONTAINS word)
  RETURN s
  UNION ALL
  WITH 1 AS one WHERE $query IS NULL AND $chainNode IS NOT NULL
  MATCH (:ChainNode {id: $chainNode})<-[:CONCERNS]-(s:Standard)
  RETURN s
  UNION ALL
  WITH 1 AS one WHERE $query IS NULL AND $chainNode IS NULL
  MATCH (s:Standard)
  RETURN s
}
WITH s
WHERE ($body IS NULL OR s.body = $body)
  AND ($standing IS NULL OR s.standing = $standing)
  AND ($chainNode IS NULL OR EXISTS { (s)-[:CONCERNS]->(:ChainNode {id: $chainNode}) })
  AND ($declared IS NULL OR $declared = EXISTS { (s)<-[:DECLARED_FOR|BLANKET_FOR]-() })
WITH s, CASE WHEN $byDeclared THEN COUNT { (s)<-[:DECLARED_FOR]-() } ELSE 0 END AS declared
WHERE $afterId IS NULL OR declared < $afterDeclared OR (declared = $afterDeclared AND s.id > $afterId)
RETURN s.id AS id, declared
ORDER BY declared DESC, id
LIMIT $limit
