// The loads of a source that were begun and are not at their end.
// returns: load, file
MATCH (l:Load {state: 'RUNNING'})-[:OF]->(f:SourceFile {source: $source})
RETURN l {.*} AS load, f {.*} AS file
