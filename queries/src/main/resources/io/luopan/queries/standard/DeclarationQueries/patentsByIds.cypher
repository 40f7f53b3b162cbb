// Declared patents by id. One row an id that is found.
// returns: the declared patent's columns, declaration (its id)
UNWIND $ids AS id
MATCH (p:DeclaredPatent {id: id})<-[:DECLARES]-(d:Declaration)
RETURN p.id AS id, p.sources AS sources, p.entry AS entry, p.titleEn AS titleEn, p.declaredFamily AS declaredFamily,
  p.disclosed AS disclosed, d.id AS declaration
