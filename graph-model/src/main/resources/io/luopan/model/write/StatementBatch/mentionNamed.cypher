// Makes nodes that something names; of several spellings the last in text order is shown.
UNWIND $rows AS row
MERGE (n:{{label}} {id: row.id})
ON CREATE SET n += row.properties
ON MATCH SET n.name = CASE WHEN n.name < row.properties.name THEN row.properties.name ELSE n.name END
