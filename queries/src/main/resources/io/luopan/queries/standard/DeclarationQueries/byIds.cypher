// Declarations by id. One row an id that is found.
// returns: the declaration's columns
UNWIND $ids AS id
MATCH (d:Declaration {id: id})
RETURN d.id AS id, d.sources AS sources, d.database AS database, d.reference AS reference, d.scope AS scope,
  d.commitment AS commitment, d.signedOn AS signedOn, d.recordedOn AS recordedOn
