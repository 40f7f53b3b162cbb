// Holders whose names share words with a name, best first; one that bears the name itself in front.
// returns: id
CALL () {
  MATCH (:HolderName {key: $key})-[:NAMES]->(h:Holder)
  RETURN h, 1000.0 AS score
  LIMIT 20
  UNION ALL
  CALL db.index.fulltext.queryNodes('entityNames', $query, {limit: $looked}) YIELD node, score
  WHERE node:Holder
  RETURN node AS h, score
}
WITH coalesce(h.mergedInto, h.id) AS id, max(score) AS score
RETURN id
ORDER BY score DESC, id
LIMIT $most
