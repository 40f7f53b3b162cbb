// Stores where patents count; null takes away what was known.
CYPHER replan=skip
UNWIND $lists.rows AS row
MATCH (p:Patent {id: row.id})
SET p.regionPath = row.path, p.regionMethod = row.method
