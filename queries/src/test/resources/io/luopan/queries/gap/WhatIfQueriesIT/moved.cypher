// Moves holders to a region, for good.
MERGE (v:GraphVersion {id: 'graph'})
SET v.version = coalesce(v.version, 0) + 1
WITH v
UNWIND $holders AS id
MATCH (h:Holder {id: id})
SET h.regionPath = $region
WITH h
MATCH (p:Patent)-[r:APPLIED_BY|OWNED_BY]->(h)
SET r.regionPath = $region
FOREACH (_ IN CASE WHEN type(r) = 'APPLIED_BY' AND coalesce(r.sequence, 1) = 1 THEN [1] ELSE [] END | SET p.regionPath = $region)
