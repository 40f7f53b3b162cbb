// Patents that a bare name tied to another holder than the one it means now.
// returns: patent, from, to, properties
UNWIND $rows AS row
MATCH (:HolderName {key: row.key})-[:NAMES]->(h:Holder)
WHERE h.id <> row.target
MATCH (h)<-[r:{{type}} {nameKey: row.key}]-(p:Patent)
WHERE r.resolvedBy = 'NAME'
RETURN p.id AS patent, h.id AS from, row.target AS to, properties(r) AS properties
