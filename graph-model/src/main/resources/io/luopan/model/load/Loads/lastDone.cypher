// The last load of a file that went to its end and still stands.
// returns: load, file
MATCH (l:Load {state: 'DONE'})-[:OF]->(f:SourceFile {key: $key})
RETURN l {.*} AS load, f {.*} AS file
ORDER BY l.startedAt DESC
LIMIT 1
