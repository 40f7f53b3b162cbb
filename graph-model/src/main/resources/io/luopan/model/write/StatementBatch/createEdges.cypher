// Makes relationships of nodes that the same transaction made, so that there are none yet.
CYPHER replan=skip
UNWIND $lists.rows AS row
MATCH (a:{{from}} { {{fromId}}: row.from})
UNWIND row.edges AS edge
MATCH (b:{{to}} {id: edge.to})
CREATE (a)-[r:{{type}}]->(b)
SET r = edge.properties
