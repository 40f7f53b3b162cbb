// The pairs of one kind that the scorer leaves to a person and none has decided yet: a and b, for which x and y stand.
MATCH (a:{{label}})-[r:MAY_BE_SAME]->(b:{{label}})
WHERE r.score <= $highest
MATCH (x:{{label}} {id: coalesce(a.mergedInto, a.id)})
MATCH (y:{{label}} {id: coalesce(b.mergedInto, b.id)})
WITH a, b, r, x, y, a.id + ' ' + b.id AS id
WHERE x <> y AND NOT EXISTS { (a)-[:DISTINCT_FROM]-(b) } AND NOT EXISTS { (x)-[:DISTINCT_FROM]-(y) }
