// Creates $rows, properties of nodes of one label.
UNWIND $rows AS row
CREATE (n:{{label}})
SET n = row
