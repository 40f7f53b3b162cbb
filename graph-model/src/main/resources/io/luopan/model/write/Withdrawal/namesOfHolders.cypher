// The names that holders bear.
// returns: key
UNWIND $ids AS id
MATCH (h:Holder {id: id})<-[:NAMES]-(n:HolderName)
USING INDEX SEEK h:Holder(id)
RETURN DISTINCT n.key AS key
