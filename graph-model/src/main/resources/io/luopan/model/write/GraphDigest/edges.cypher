// Every relationship of the domain.
// returns: from, type, to, properties
MATCH (a)-[r]->(b)
WHERE NOT a:Load AND NOT a:Reject
RETURN coalesce(a.id, a.key) AS from, type(r) AS type, coalesce(b.id, b.key) AS to, properties(r) AS properties
