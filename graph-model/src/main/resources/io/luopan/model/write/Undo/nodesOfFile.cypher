// The nodes of one label that a file states.
// returns: id, properties
MATCH (n:{{label}})
WHERE any(source IN split(n.sources, '\n') WHERE source STARTS WITH $prefix)
RETURN n.id AS id, properties(n) AS properties
