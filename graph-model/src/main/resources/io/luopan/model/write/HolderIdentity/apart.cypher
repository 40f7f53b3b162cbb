// Whom curators tell apart from holders known by name only.
// returns: id, other
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (h:Holder {id: id})-[:DISTINCT_FROM]-(o:Holder)
USING INDEX SEEK h:Holder(id)
RETURN id, o.id AS other
