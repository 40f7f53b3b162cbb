// Makes nodes that something names; of several spellings the last in text order is shown.
CYPHER replan=skip
UNWIND $lists.rows AS row
MERGE (n:{{label}} {id: row.id})
ON CREATE SET n += row.properties
ON MATCH SET n.name = CASE WHEN n.name < row.properties.name THEN row.properties.name ELSE n.name END
