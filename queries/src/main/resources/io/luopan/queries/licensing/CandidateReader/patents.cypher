// What a pool asks of patents: term, status, holders, classes, and what registers record on them.
// returns: id, family, office, type, filedOn, status, statusOn, owners and applicants [{id, path}], symbols (IPC), main (class),
// nodes (ids), licensed, records [{kind, conveyance, recordedOn}]
UNWIND $ids AS id
MATCH (p:Patent {id: id})
RETURN p.id AS id, coalesce(p.family, p.computedFamily, p.id) AS family, coalesce(p.office, '') AS office, p.type AS type,
  p.filedOn AS filedOn, p.legalStatus AS status, p.legalStatusOn AS statusOn,
  [(p)-[o:OWNED_BY]->(h:Holder) | {id: coalesce(h.mergedInto, h.id), path: coalesce(h.regionPath, o.regionPath)}] AS owners,
  [(p)-[a:APPLIED_BY]->(h:Holder) | {id: coalesce(h.mergedInto, h.id), path: coalesce(h.regionPath, a.regionPath)}] AS applicants,
  [(p)-[c:CLASSIFIED_AS]->(s:ClassSymbol) WHERE s.scheme = 'IPC' | s.symbol] AS symbols,
  [(p)-[c:CLASSIFIED_AS]->(s:ClassSymbol) WHERE s.scheme = 'IPC' AND c.main | s.symbol] AS main,
  [(p)-[:PLACED_ON]->(n:ChainNode) | n.id] AS nodes, EXISTS { (p)-[:LICENSED_TO]->() } AS licensed,
  [(p)-[:HAS_TRANSFER]->(t:Transfer) WHERE t.kind IN ['LICENCE', 'SECURITY_INTEREST', 'RELEASE'] |
    {kind: t.kind, conveyance: t.conveyance, recordedOn: t.recordedOn}] AS records
