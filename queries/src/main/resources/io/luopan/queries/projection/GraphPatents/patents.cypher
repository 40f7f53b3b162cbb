// Every patent that stands on a chain node, with what is counted of it. One row a patent.
// reads: everything
// returns: unit, nodes (ids), filedOn, office, status, statusOn, type, regionPath, applicants and owners
// [{holder, first, regionPath}], cited (citations received), symbols (main classes)
MATCH (p:Patent)
WHERE EXISTS { (p)-[:PLACED_ON]->(:ChainNode) }
RETURN coalesce(p.family, p.computedFamily, p.id) AS unit, [(p)-[:PLACED_ON]->(n:ChainNode) | n.id] AS nodes,
  p.filedOn AS filedOn, p.office AS office, p.legalStatus AS status, p.legalStatusOn AS statusOn, p.type AS type,
  p.regionPath AS regionPath,
  [(p)-[a:APPLIED_BY]->(h:Holder) | {holder: h.id, first: coalesce(a.sequence, 1) = 1, regionPath: coalesce(a.regionPath, h.regionPath)}] AS applicants,
  [(p)-[o:OWNED_BY]->(h:Holder) | {holder: h.id, first: false, regionPath: coalesce(o.regionPath, h.regionPath)}] AS owners,
  COUNT { (p)-[:PUBLISHED_AS]->(:Publication)<-[:CITES]-() } AS cited,
  [(p)-[c:CLASSIFIED_AS]->(s:ClassSymbol) WHERE c.main | s.symbol] AS symbols
