// Those for whom another stands.
// returns: id, into
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (n:{{label}} {id: id})
USING INDEX SEEK n:{{label}}(id)
WHERE n.mergedInto IS NOT NULL
RETURN id, n.mergedInto AS into
