// Stores where patents count; null takes away what was known.
UNWIND $rows AS row
MATCH (p:Patent {id: row.id})
SET p.regionPath = row.path, p.regionMethod = row.method
