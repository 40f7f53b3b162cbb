// Patents p with their applicants.
// returns: p, unit, status, holders
WITH p, unit, status, [(p)-[:APPLIED_BY]->(h:Holder) | h.id] AS holders
