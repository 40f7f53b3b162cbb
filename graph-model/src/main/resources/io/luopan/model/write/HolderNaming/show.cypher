// Stores the shown names.
UNWIND $rows AS row
MATCH (h:Holder {id: row.id})
SET h.name = row.name, h.search = row.search
