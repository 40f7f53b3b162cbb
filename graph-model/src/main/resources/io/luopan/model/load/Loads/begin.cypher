// The running load of a file, or a new one.
// returns: load, file
MERGE (f:SourceFile {key: $key})
ON CREATE SET f += $file
WITH f
OPTIONAL MATCH (running:Load {state: 'RUNNING'})-[:OF]->(f)
CALL (f, running) {
  WITH f, running WHERE running IS NULL
  CREATE (l:Load {id: $id, state: 'RUNNING', startedAt: $now, position: 0, accepted: 0, rejected: 0})-[:OF]->(f)
  RETURN l
  UNION
  WITH f, running WHERE running IS NOT NULL
  RETURN running AS l
}
RETURN l {.*} AS load, f {.*} AS file
LIMIT 1
