// Who drafted standards, in any edition. One row a standard and holder.
// returns: standard (id), holder (id), path (where it sits)
UNWIND $standards AS id
MATCH (s:Standard {id: id})
CALL (s) {
  RETURN s AS edition
  UNION
  MATCH (s)<-[:EDITION_OF]-(edition:Standard)
  RETURN edition
}
MATCH (edition)-[r:DRAFTED_BY]->(h:Holder)
RETURN id AS standard, coalesce(h.mergedInto, h.id) AS holder, max(coalesce(h.regionPath, r.regionPath)) AS path
ORDER BY standard, holder
