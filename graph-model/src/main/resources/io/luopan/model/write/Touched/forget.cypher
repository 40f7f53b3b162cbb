// An undo is at its end.
MATCH (u:Undoing {file: $file})
DELETE u
