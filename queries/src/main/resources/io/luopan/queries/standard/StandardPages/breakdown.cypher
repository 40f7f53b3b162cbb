// How many standards pass a filter, by body and standing. Where no catalogue tells of a standard, words are looked for in its designation. One row a pair of them.
// returns: body, standing, count
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
RETURN s.body AS body, s.standing AS standing, count(s) AS count
