// All declarations. One row a declaration.
// reads: everything
// returns: id, database, reference, scope, declarants (ids), blanketFor (ids)
MATCH (d:Declaration)
RETURN d.id AS id, coalesce(d.database, '') AS database, coalesce(d.reference, d.id) AS reference, coalesce(d.scope, 'SPECIFIC') AS scope,
  [(d)-[:DECLARED_BY]->(h:Holder) | h.id] AS declarants, [(d)-[:BLANKET_FOR]->(s:Standard) | s.id] AS blanketFor
