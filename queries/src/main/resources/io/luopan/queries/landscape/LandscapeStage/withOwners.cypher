// Patents p with the owners a source names, else their applicants.
// returns: p, unit, status, holders
WITH p, unit, status, CASE WHEN EXISTS { (p)-[:OWNED_BY]->(:Holder) }
  THEN [(p)-[:OWNED_BY]->(h:Holder) | h.id] ELSE [(p)-[:APPLIED_BY]->(h:Holder) | h.id] END AS holders
