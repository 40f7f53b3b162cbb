// The last loads, newest first.
// returns: load, file
MATCH (l:Load)-[:OF]->(f:SourceFile)
RETURN l {.*} AS load, f {.*} AS file
ORDER BY l.startedAt DESC
LIMIT $limit
