// What an undo touched so far.
// returns: kept
MATCH (u:Undoing {file: $file})
RETURN properties(u) AS kept
