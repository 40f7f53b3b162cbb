// Stores the shown names.
CYPHER replan=skip
UNWIND $lists.rows AS row
MATCH (h:Holder {id: row.id})
SET h.name = row.name, h.search = row.search
