// The sources that files were loaded from, best rank first. One row a source.
// returns: name, rank, files
MATCH (f:SourceFile)
RETURN coalesce(f.source, 'unknown') AS name, toString(f.rank) AS rank, count(f) AS files
ORDER BY rank, name
