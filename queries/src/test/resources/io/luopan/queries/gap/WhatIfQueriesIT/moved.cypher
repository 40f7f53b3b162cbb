// Moves holders to a region, for good.
MATCH (v:GraphVersion)
SET v.version = v.version + 1
WITH v
UNWIND $holders AS id
MATCH (h:Holder {id: id})
SET h.regionPath = $region
WITH h
MATCH (p:Patent)-[r:APPLIED_BY|OWNED_BY]->(h)
SET r.regionPath = $region
FOREACH (_ IN CASE WHEN type(r) = 'APPLIED_BY' AND r.sequence = 1 THEN [1] ELSE [] END | SET p.regionPath = $region)
