// Inventors by id. One row an id that is found.
// returns: id, sources, name
UNWIND $ids AS id
MATCH (i:Inventor {id: id})
RETURN i.id AS id, i.sources AS sources, i.name AS name
