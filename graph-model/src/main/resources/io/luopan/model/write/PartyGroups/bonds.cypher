// What was decided of parties of one kind and others. One row a decision.
// returns: a, b, same, properties
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (n:{{label}} {id: id})-[r:SAME_AS|DISTINCT_FROM]-(:{{label}})
USING INDEX SEEK n:{{label}}(id)
RETURN startNode(r).id AS a, endNode(r).id AS b, type(r) = 'SAME_AS' AS same, properties(r) AS properties
