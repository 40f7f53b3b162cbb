// The sources of the files whose load stands. One row a source.
// returns: name, rank, files
MATCH (:Load {state: 'DONE'})-[:OF]->(f:SourceFile)
RETURN f.source AS name, f.rank AS rank, count(DISTINCT f) AS files
ORDER BY name, rank
