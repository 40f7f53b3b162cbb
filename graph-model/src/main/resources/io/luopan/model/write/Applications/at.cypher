// What holders applied for by any of their names, and who stands for them now. One row a holder.
// returns: id, keys (of the holder's names), applications (patent, properties of the relationship)
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (h:Holder {id: id})
USING INDEX SEEK h:Holder(id)
WITH h, COLLECT { MATCH (k:HolderName)-[:NAMES]->(h) RETURN k.key } AS keys
MATCH (at:Holder {id: coalesce(h.mergedInto, h.id)})
USING INDEX SEEK at:Holder(id)
RETURN h.id AS id, keys, COLLECT {
  MATCH (at)<-[r:APPLIED_BY]-(p:Patent)
  WHERE r.nameKey IN keys OR r.said IS NOT NULL OR r.mentions IS NOT NULL
  RETURN {patent: p.id, properties: properties(r)} ORDER BY p.id LIMIT $most
} AS applications
