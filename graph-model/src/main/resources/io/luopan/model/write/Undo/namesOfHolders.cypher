// The names that holders bear.
// returns: key
UNWIND $ids AS id
MATCH (:Holder {id: id})<-[:NAMES]-(n:HolderName)
RETURN DISTINCT n.key AS key
