// Stores the shown names.
UNWIND $rows AS row
MATCH (i:Inventor {id: row.id})
SET i.name = row.name
