// The names that registers tell of holders.
// returns: key, holder, properties
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (n:HolderName)-[r:NAMES]->(h:Holder {id: id})
USING INDEX SEEK h:Holder(id)
WHERE r.sources IS NOT NULL
RETURN n.key AS key, id AS holder, properties(r) AS properties
