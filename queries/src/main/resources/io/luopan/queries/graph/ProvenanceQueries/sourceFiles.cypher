// The files that source references point into. One row a file.
// returns: key, name, source, sha256
UNWIND $keys AS key
MATCH (f:SourceFile {key: key})
RETURN f.key AS key, f.name AS name, f.source AS source, f.sha256 AS sha256
