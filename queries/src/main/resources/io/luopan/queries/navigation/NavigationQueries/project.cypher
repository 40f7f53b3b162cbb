// A project by its id. One row where there is one.
// returns: id, storedAt, by, document
MATCH (n:NavigationProject {id: $id})
RETURN n.id AS id, n.storedAt AS storedAt, n.by AS by, n.document AS document
