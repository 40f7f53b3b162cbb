// Holders that no register describes and no record names any more.
MATCH (h:Holder)
WHERE h.sources IS NULL AND NOT EXISTS { (h)<-[:APPLIED_BY|OWNED_BY|LICENSED_TO|TRANSFERS_FROM|TRANSFERS_TO|PURSUED_BY]-() }
  AND NOT EXISTS { (h)-[:PART_OF|SUCCEEDED_BY|RELATED_TO]-() }
DETACH DELETE h
