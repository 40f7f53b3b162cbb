// Ties names that only records give to holders; what a register says of a name stays as it is.
CYPHER replan=skip
UNWIND $lists.rows AS row
MERGE (n:HolderName {key: row.key})
WITH n, row
MATCH (h:Holder {id: row.holder})
MERGE (n)-[r:NAMES]->(h)
ON CREATE SET r.text = row.text, r.lang = 'und', r.kind = 'REGISTERED'
WITH r, row
WHERE r.sources IS NULL AND row.text > r.text
SET r.text = row.text
