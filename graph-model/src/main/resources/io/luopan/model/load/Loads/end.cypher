// Ends a load; the graph becomes a new version.
// returns: load, file
MATCH (l:Load {id: $id})-[:OF]->(f:SourceFile)
MERGE (v:GraphVersion {id: 'graph'})
ON CREATE SET v.version = 0
SET v.version = v.version + 1, l.state = $state, l.finishedAt = $now, l.version = v.version
RETURN l {.*} AS load, f {.*} AS file
