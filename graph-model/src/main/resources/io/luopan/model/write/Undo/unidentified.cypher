// Holders with an identifier that no register describes or relates to others, and who stands for them.
// returns: id, at
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (h:Holder {id: id})
WHERE h.sources IS NULL AND (h.creditCode IS NOT NULL OR h.ror IS NOT NULL)
  AND NOT EXISTS { (h)-[:PART_OF|SUCCEEDED_BY|RELATED_TO]-() }
RETURN id, coalesce(h.mergedInto, h.id) AS at
