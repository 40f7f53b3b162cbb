// Stores relationships whole.
CYPHER replan=skip
UNWIND $lists.rows AS row
MATCH (a:{{from}} { {{fromId}}: row.from})
MATCH (b:{{to}} {id: row.to})
MERGE (a)-[r:{{type}}]->(b)
SET r = row.properties
