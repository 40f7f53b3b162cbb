// Whether any two holders were decided to be one or two.
// returns: count
MATCH ()-[r:SAME_AS|DISTINCT_FROM]->()
RETURN count(r) AS count
