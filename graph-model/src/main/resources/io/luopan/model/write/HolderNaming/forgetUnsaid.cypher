// Names that neither a register nor a record gives holders any more.
UNWIND $ids AS id
MATCH (k:HolderName)-[n:NAMES]->(h:Holder {id: id})
USING INDEX SEEK h:Holder(id)
WHERE n.sources IS NULL AND NOT EXISTS { (h)<-[:APPLIED_BY|OWNED_BY|LICENSED_TO|TRANSFERS_FROM|TRANSFERS_TO|PURSUED_BY {nameKey: k.key}]-() }
DELETE n
