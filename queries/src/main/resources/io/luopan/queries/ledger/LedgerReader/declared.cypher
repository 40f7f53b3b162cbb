// All patents of declarations. One row each.
// reads: everything
// returns: declaration, standards (ids), patents (ids)
MATCH (c:Declaration)-[:DECLARES]->(d:DeclaredPatent)
RETURN c.id AS declaration, [(d)-[:DECLARED_FOR]->(s:Standard) | s.id] AS standards,
  [(d)-[:NAMES_NUMBER]->(:PatentNumber)-[:NUMBER_OF]->(p:Patent) | p.id] AS patents
