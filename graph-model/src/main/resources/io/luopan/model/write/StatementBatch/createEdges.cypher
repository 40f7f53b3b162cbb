// Makes relationships of nodes that the same transaction made, so that there are none yet.
UNWIND $rows AS row
MATCH (a:{{from}} { {{fromId}}: row.from})
MATCH (b:{{to}} {id: row.to})
CREATE (a)-[r:{{type}}]->(b)
SET r = row.properties
