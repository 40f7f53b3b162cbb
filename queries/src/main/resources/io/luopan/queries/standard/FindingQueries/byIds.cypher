// Findings by id. One row an id that is found.
// returns: the finding's columns, standard (its id)
UNWIND $ids AS id
MATCH (f:EssentialityFinding {id: id})-[:FOUND_FOR]->(s:Standard)
RETURN f.id AS id, f.sources AS sources, f.result AS result, f.clause AS clause, f.claim AS claim, f.independent AS independent,
  f.foundOn AS foundOn, f.reference AS reference, s.id AS standard
