// The files of which an undo was begun and is not at its end.
// returns: file
MATCH (u:Undoing)
RETURN DISTINCT u.file AS file ORDER BY file
