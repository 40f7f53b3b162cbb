// Stores the shown names.
CYPHER replan=skip
UNWIND $lists.rows AS row
MATCH (i:Inventor {id: row.id})
SET i.name = row.name
