// The relationships of one type that a file supports.
// returns: from, to, properties
MATCH (a:{{from}})-[r:{{type}}]->(b:{{to}})
WHERE any(source IN split(r.sources, '\n') WHERE source STARTS WITH $prefix)
RETURN a.{{fromId}} AS from, b.id AS to, properties(r) AS properties
