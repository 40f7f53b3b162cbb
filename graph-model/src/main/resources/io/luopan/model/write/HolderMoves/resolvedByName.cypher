// Patents that a bare name tied to another holder than the one it means now.
// returns: patent, properties
MATCH (:HolderName {key: $key})-[:NAMES]->(h:Holder)<-[r:{{type}}]-(p:Patent)
WHERE h.id <> $target AND r.nameKey = $key AND r.resolvedBy = 'NAME'
RETURN p.id AS patent, properties(r) AS properties
