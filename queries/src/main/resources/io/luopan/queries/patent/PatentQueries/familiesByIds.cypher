// Families by id. One row an id that is found.
// returns: id, sources, familyKind
UNWIND $ids AS id
MATCH (f:Family {id: id})
RETURN f.id AS id, f.sources AS sources, f.familyKind AS familyKind
