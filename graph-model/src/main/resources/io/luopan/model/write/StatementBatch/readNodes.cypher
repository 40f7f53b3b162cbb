// The stored properties of the nodes that exist.
// returns: id, properties
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (n:{{label}} {id: id})
RETURN id, properties(n) AS properties
