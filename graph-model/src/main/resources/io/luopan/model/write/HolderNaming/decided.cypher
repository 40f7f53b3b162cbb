// The names that decisions give holders. One row a decision.
// returns: id, first (whether it is the one with `nameA`), properties
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (h:Holder {id: id})-[d:SAME_AS|DISTINCT_FROM|MAY_BE_SAME]-(:Holder)
USING INDEX SEEK h:Holder(id)
RETURN id, startNode(d) = h AS first, properties(d) AS properties
