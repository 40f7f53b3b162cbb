// Names that neither a register nor a record gives holders any more.
CYPHER replan=skip
UNWIND $lists.rows AS row
MATCH (k:HolderName)-[n:NAMES]->(h:Holder {id: row.id})
USING INDEX SEEK h:Holder(id)
WHERE n.sources IS NULL AND NOT k.key IN row.keys
DELETE n
