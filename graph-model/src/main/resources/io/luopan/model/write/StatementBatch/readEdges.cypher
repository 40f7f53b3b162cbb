// The stored relationships of one type from the given nodes.
// returns: from, to, properties
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (a:{{from}} { {{fromId}}: id})-[r:{{type}}]->(b:{{to}})
USING INDEX SEEK a:{{from}}({{fromId}})
RETURN id AS from, b.id AS to, properties(r) AS properties
