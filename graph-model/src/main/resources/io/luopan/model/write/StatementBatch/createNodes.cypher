// Makes nodes of which it is known that there are none yet.
CYPHER replan=skip
UNWIND $lists.rows AS row
CREATE (n:{{label}})
SET n = row.properties
