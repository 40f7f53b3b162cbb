// The names by which records still call holders, and their texts where no register tells them.
UNWIND $ids AS id
MATCH (h:Holder {id: id})<-[r:APPLIED_BY|OWNED_BY|LICENSED_TO|TRANSFERS_FROM|TRANSFERS_TO|PURSUED_BY]-()
USING INDEX SEEK h:Holder(id)
WITH h, r.nameKey AS key, max(trim(r.rawName)) AS text
MERGE (k:HolderName {key: key})
MERGE (k)-[n:NAMES]->(h)
ON CREATE SET n.lang = 'und', n.kind = 'REGISTERED', n.text = text
WITH n, text
WHERE n.sources IS NULL
SET n.text = text
