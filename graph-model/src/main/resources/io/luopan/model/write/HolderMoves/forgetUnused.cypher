// Holders known by name only that no record names and no decision speaks of any more, and names that name nobody.
CYPHER replan=skip
UNWIND $lists.keys AS key
MATCH (n:HolderName {key: key})
OPTIONAL MATCH (n)-[:NAMES]->(h:Holder)
WHERE h.sources IS NULL AND NOT EXISTS { (h)<-[:{{roles}}]-() }
  AND NOT EXISTS { (h)-[:PART_OF|SUCCEEDED_BY|RELATED_TO|SAME_AS|DISTINCT_FROM|MAY_BE_SAME]-() }
DETACH DELETE h
WITH DISTINCT n
WHERE NOT EXISTS { (n)-[:NAMES]->() }
DELETE n
