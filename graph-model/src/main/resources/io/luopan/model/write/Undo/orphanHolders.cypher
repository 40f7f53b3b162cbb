// Holders that no register describes, no record names and no decision speaks of any more.
// returns: deleted (up to $most at once)
MATCH (h:Holder)
WHERE h.sources IS NULL AND NOT EXISTS { (h)<-[:{{roles}}]-() }
  AND NOT EXISTS { (h)-[:PART_OF|SUCCEEDED_BY|RELATED_TO|SAME_AS|DISTINCT_FROM|MAY_BE_SAME]-() }
WITH h LIMIT $most
DETACH DELETE h
RETURN count(*) AS deleted
