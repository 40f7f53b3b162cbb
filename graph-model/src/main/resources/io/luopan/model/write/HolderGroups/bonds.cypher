// What was decided of holders and others. One row a decision.
// returns: a, b, type, properties
UNWIND $ids AS id
MATCH (h:Holder {id: id})-[r:SAME_AS|DISTINCT_FROM]-(:Holder)
USING INDEX SEEK h:Holder(id)
RETURN startNode(r).id AS a, endNode(r).id AS b, type(r) AS type, properties(r) AS properties
