// Holders known by name only that no record names any more, and names that name nobody.
UNWIND $keys AS key
MATCH (n:HolderName {key: key})
OPTIONAL MATCH (n)-[:NAMES]->(h:Holder)
WHERE h.sources IS NULL AND NOT EXISTS { (h)<-[:APPLIED_BY|OWNED_BY|LICENSED_TO|TRANSFERS_FROM|TRANSFERS_TO|PURSUED_BY]-() }
  AND NOT EXISTS { (h)-[:PART_OF|SUCCEEDED_BY|RELATED_TO]-() }
DETACH DELETE h
WITH DISTINCT n
WHERE NOT EXISTS { (n)-[:NAMES]->() }
DELETE n
