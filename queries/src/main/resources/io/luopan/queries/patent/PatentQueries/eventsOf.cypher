// What happened to patents, oldest first; several sources may tell of the same event.
// returns: of, office, code, on, description
UNWIND $ids AS id
MATCH (p:Patent {id: id})-[:HAS_EVENT]->(e:LegalEvent)
WITH DISTINCT id, e.office AS office, e.code AS code, e.on AS on, e.description AS description
RETURN id AS of, office, code, on, description
ORDER BY of, on, code, description
