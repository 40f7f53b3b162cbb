// Stores who stands for each; null where it stands for itself.
// returns: former (who stood for it before, where that was another)
CYPHER replan=skip
UNWIND $lists.rows AS row
MATCH (n:{{label}} {id: row.id})
WITH n, row, n.mergedInto AS former
SET n.mergedInto = row.into
WITH former
WHERE former IS NOT NULL
RETURN DISTINCT former
