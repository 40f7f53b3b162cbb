// All findings of essentiality. One row each.
// reads: everything
// returns: id, standards (ids), clause, result, independent, evaluators (ids), foundOn, patents (ids)
MATCH (f:EssentialityFinding)
RETURN f.id AS id, [(f)-[:FOUND_FOR]->(s:Standard) | s.id] AS standards, f.clause AS clause, f.result AS result,
  f.independent AS independent, [(f)-[:FOUND_BY]->(h:Holder) | h.id] AS evaluators, f.foundOn AS foundOn,
  [(f)-[:NAMES_NUMBER]->(:PatentNumber)-[:NUMBER_OF]->(p:Patent) | p.id] AS patents
