// Whether a load of a file wrote a batch that no undo took back: each moved the load's checkpoint.
// returns: written
OPTIONAL MATCH (l:Load)-[:OF]->(:SourceFile {key: $key})
WHERE l.position > 0 AND l.state <> 'UNDONE'
RETURN count(l) > 0 AS written
