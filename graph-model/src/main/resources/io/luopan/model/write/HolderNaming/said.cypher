// How records name holders: each way once, where only one source tells or all agree; else all that is told.
// returns: at, properties
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (h:Holder {id: id})<-[r:{{roles}}]-()
USING INDEX SEEK h:Holder(id)
RETURN DISTINCT id AS at, CASE WHEN r.said IS NULL THEN r {.rawName, .nameKey, .resolvedBy, .creditCode, .mentions}
  ELSE properties(r) END AS properties
