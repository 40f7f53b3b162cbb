// Makes nodes of which it is known that there are none yet.
UNWIND $rows AS row
CREATE (n:{{label}})
SET n = row.properties
