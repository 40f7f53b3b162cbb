// Stores nodes whole: a property that is no longer stated goes.
CYPHER replan=skip
UNWIND $lists.rows AS row
MERGE (n:{{label}} {id: row.id})
SET n = row.properties
