// The names that holders bear.
// returns: key
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (h:Holder {id: id})<-[:NAMES]-(n:HolderName)
USING INDEX SEEK h:Holder(id)
RETURN DISTINCT n.key AS key
