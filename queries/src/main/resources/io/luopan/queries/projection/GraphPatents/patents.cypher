// Every patent with what is counted of it. One row a patent.
// reads: everything
// returns: id, unit, nodes (ids), filedOn, office, status, statusOn, type, regionPath, applicants and owners
// [{holder, first, regionPath}], cited (citations received), symbols (main classes),
// filingYear, publishedOn, grantedOn, familySize (other members of its families)
MATCH (p:Patent)
RETURN p.id AS id, coalesce(p.family, p.computedFamily, p.id) AS unit, [(p)-[:PLACED_ON]->(n:ChainNode) | n.id] AS nodes,
  p.filedOn AS filedOn, p.office AS office, p.legalStatus AS status, p.legalStatusOn AS statusOn, p.type AS type,
  p.regionPath AS regionPath,
  [(p)-[a:APPLIED_BY]->(h:Holder) | {holder: h.id, first: coalesce(a.sequence, 1) = 1, regionPath: coalesce(a.regionPath, h.regionPath)}] AS applicants,
  [(p)-[o:OWNED_BY]->(h:Holder) | {holder: h.id, first: false, regionPath: coalesce(o.regionPath, h.regionPath)}] AS owners,
  p.filingYear AS filingYear, p.publishedOn AS publishedOn, p.grantedOn AS grantedOn,
  COUNT { (p)-[:IN_FAMILY]->(:Family)<-[:IN_FAMILY]-() }
    + COUNT {
      MATCH (other:Patent)
      USING INDEX SEEK other:Patent(computedFamily)
      WHERE other.computedFamily = p.computedFamily AND other.id <> p.id
    } AS familySize,
  COUNT { (p)-[:PUBLISHED_AS]->(:Publication)<-[:CITES]-() } AS cited,
  [(p)-[c:CLASSIFIED_AS]->(s:ClassSymbol) WHERE c.main | s.symbol] AS symbols
