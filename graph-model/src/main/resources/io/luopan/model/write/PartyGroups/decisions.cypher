// Whether any two of a kind were decided to be one or two; the store keeps the counts.
// returns: count
MATCH (:{{label}})-[r:SAME_AS|DISTINCT_FROM]->()
RETURN count(r) AS count
