// What the scorer leaves to a person and none has decided yet, the likeliest first. One row a pair.
// returns: a, b, score, evidence, id
MATCH (a:{{label}})-[r:MAY_BE_SAME]->(b:{{label}})
WHERE r.score <= coalesce($afterScore, 1.0)
WITH a, b, r, a.id + ' ' + b.id AS id
WHERE ($afterScore IS NULL OR r.score < $afterScore OR id > $afterId)
  AND coalesce(a.mergedInto, a.id) <> coalesce(b.mergedInto, b.id)
  AND NOT EXISTS { (a)-[:DISTINCT_FROM]-(b) }
  AND NOT EXISTS {
    MATCH (x:{{label}} {id: coalesce(a.mergedInto, a.id)})-[:DISTINCT_FROM]-(y:{{label}} {id: coalesce(b.mergedInto, b.id)})
  }
RETURN a.id AS a, b.id AS b, r.score AS score, r.evidence AS evidence, id
ORDER BY score DESC, id
LIMIT $limit
