// The versions of the graph, its schema and its engine.
// returns: graph, schema, neo4j
OPTIONAL MATCH (v:GraphVersion {id: 'graph'})
WITH v.version AS graph
OPTIONAL MATCH (m:Migration)
WITH graph, max(m.version) AS schema
CALL dbms.components() YIELD name, versions
WITH graph, schema, name, versions WHERE name = 'Neo4j Kernel'
RETURN graph, schema, versions[0] AS neo4j
