// The holders that bear names, and who stands for each.
// returns: key, holder, target
CYPHER replan=skip
UNWIND $lists.ids AS key
MATCH (n:HolderName {key: key})-[:NAMES]->(h:Holder)
USING INDEX SEEK n:HolderName(key)
RETURN key, h.id AS holder, coalesce(h.mergedInto, h.id) AS target
