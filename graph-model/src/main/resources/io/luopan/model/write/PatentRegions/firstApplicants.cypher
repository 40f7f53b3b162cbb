// The first applicant of each patent: its address in the record, its registered place, its name as written.
// returns: patent, first {address, path, method, rawName}
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (p:Patent {id: id})
OPTIONAL MATCH (p)-[r:APPLIED_BY]->(h:Holder)
WITH p, r, h
ORDER BY r.sequence, h.id
WITH p, collect({address: r.regionPath, path: h.regionPath, method: h.regionMethod, rawName: r.rawName})[0] AS first
RETURN p.id AS patent, CASE WHEN first.rawName IS NULL THEN null ELSE first END AS first
