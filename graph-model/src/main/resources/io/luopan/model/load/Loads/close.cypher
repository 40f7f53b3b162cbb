// Ends a load that changed nothing that is counted; the graph stays the version it is.
// returns: load, file
MATCH (l:Load {id: $id})-[:OF]->(f:SourceFile)
MATCH (v:GraphVersion {id: 'graph'})
SET l.state = $state, l.finishedAt = $now, l.version = v.version
RETURN l {.*} AS load, f {.*} AS file
