// Keeps what one transaction of an undo touched.
CREATE (u:Undoing)
SET u = $row
