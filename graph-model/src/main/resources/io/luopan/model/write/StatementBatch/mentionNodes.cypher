// Makes nodes that something names; leaves those that exist as they are.
CYPHER replan=skip
UNWIND $lists.rows AS row
MERGE (n:{{label}} {id: row.id})
ON CREATE SET n += row.properties
