// The texts of names that only records give follow what records still say.
UNWIND $ids AS id
MATCH (h:Holder {id: id})<-[n:NAMES]-(k:HolderName)
WHERE n.lang = 'und'
MATCH (h)<-[r:APPLIED_BY|OWNED_BY|LICENSED_TO {nameKey: k.key}]-()
WITH n, max(r.rawName) AS text
SET n.text = trim(text)
