// The files of a source whose load went to its end and still stands.
// returns: key
MATCH (:Load {state: 'DONE'})-[:OF]->(f:SourceFile {source: $source})
RETURN DISTINCT f.key AS key
