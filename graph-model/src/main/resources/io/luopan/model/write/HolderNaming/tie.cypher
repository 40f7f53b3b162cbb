// Ties names by which records call holders to them; what a register says of a name stays as it is.
CYPHER replan=skip
UNWIND $lists.rows AS row
MATCH (h:Holder {id: row.id})
MERGE (k:HolderName {key: row.key})
MERGE (k)-[n:NAMES]->(h)
ON CREATE SET n.lang = 'und', n.kind = 'REGISTERED', n.text = row.text
WITH n, row
WHERE n.sources IS NULL
SET n.text = row.text
