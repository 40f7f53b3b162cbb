// Gives holders what their names and codes tell, where nothing does.
CYPHER replan=skip
UNWIND $lists.rows AS row
MATCH (h:Holder {id: row.id})
WHERE h.sources IS NULL AND h.holderType IS NULL
SET h += row.properties
