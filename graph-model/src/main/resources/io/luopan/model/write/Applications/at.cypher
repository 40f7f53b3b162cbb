// What holders applied for by any of their names, and who stands for them now. One row a patent.
// returns: id, keys (of the holder's names), patent, properties
UNWIND $ids AS id
MATCH (h:Holder {id: id})
USING INDEX SEEK h:Holder(id)
WITH h, COLLECT { MATCH (k:HolderName)-[:NAMES]->(h) RETURN k.key } AS keys
MATCH (at:Holder {id: coalesce(h.mergedInto, h.id)})
USING INDEX SEEK at:Holder(id)
CALL (at, keys) {
  MATCH (at)<-[r:APPLIED_BY]-(p:Patent)
  WHERE r.nameKey IN keys OR r.said IS NOT NULL OR r.mentions IS NOT NULL
  RETURN p, r ORDER BY p.id LIMIT $most
}
RETURN h.id AS id, keys, p.id AS patent, properties(r) AS properties
