// Holders that only a decision made, which is withdrawn.
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (h:Holder {id: id})
WHERE h.sources IS NULL AND NOT EXISTS { (h)<-[:{{roles}}]-() }
  AND NOT EXISTS { (h)-[:PART_OF|SUCCEEDED_BY|RELATED_TO|SAME_AS|DISTINCT_FROM|MAY_BE_SAME]-() }
DETACH DELETE h
