// Takes away the relationships that resolvedByName lists.
MATCH (:HolderName {key: $key})-[:NAMES]->(h:Holder)<-[r:{{type}}]-(:Patent)
WHERE h.id <> $target AND r.nameKey = $key AND r.resolvedBy = 'NAME'
DELETE r
