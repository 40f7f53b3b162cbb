// Inventors by id, or those that stand for them. One row an id that is found.
// returns: of (the id asked for), id, sources, name
UNWIND $ids AS of
MATCH (asked:Inventor {id: of})
MATCH (i:Inventor {id: coalesce(asked.mergedInto, asked.id)})
RETURN of, i.id AS id, i.sources AS sources, i.name AS name
