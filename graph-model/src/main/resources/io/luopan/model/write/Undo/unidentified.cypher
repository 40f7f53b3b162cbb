// Holders whose identifier no register and no record gives any more are known by their names only.
// returns: key
UNWIND $ids AS id
MATCH (h:Holder {id: id})
WHERE h.sources IS NULL AND (h.creditCode IS NOT NULL OR h.ror IS NOT NULL)
  AND NOT EXISTS { (h)<-[:APPLIED_BY|OWNED_BY|LICENSED_TO {resolvedBy: 'CREDIT_CODE'}]-() }
  AND NOT EXISTS { (h)-[:PART_OF|SUCCEEDED_BY|RELATED_TO]-() }
REMOVE h.creditCode, h.ror
WITH h
MATCH (n:HolderName)-[:NAMES]->(h)
RETURN DISTINCT n.key AS key
