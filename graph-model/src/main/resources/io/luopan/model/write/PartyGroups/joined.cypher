// Those that somebody decided to be one with others.
// returns: id
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (n:{{label}} {id: id})
USING INDEX SEEK n:{{label}}(id)
WHERE EXISTS { (n)-[:SAME_AS]-() }
RETURN DISTINCT id
