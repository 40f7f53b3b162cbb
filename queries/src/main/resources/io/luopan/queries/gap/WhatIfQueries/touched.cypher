// All patents of the families that holders' patents and other patents are of, those of the period that stand on a chain node.
// One row a patent.
// returns: id, family, nodes, regionPath, applicants and owners [{holder, path, first}], statusKnown, valid, chinese, cited
CALL () {
  UNWIND $holders AS id
  MATCH (:Holder {id: id})<-[:APPLIED_BY|OWNED_BY]-(p:Patent)
  RETURN p
  UNION
  UNWIND $patents AS id
  MATCH (p:Patent {id: id})
  RETURN p
}
WITH p
WHERE ($from IS NULL OR p.filedOn >= $from) AND ($to IS NULL OR p.filedOn <= $to) AND EXISTS { (p)-[:PLACED_ON]->(:ChainNode) }
WITH DISTINCT coalesce(p.family, p.computedFamily, p.id) AS family
CALL (family) {
  MATCH (p:Patent {family: family})
  USING INDEX SEEK p:Patent(family)
  RETURN p
  UNION
  MATCH (p:Patent {computedFamily: family})
  USING INDEX SEEK p:Patent(computedFamily)
  WHERE p.family IS NULL
  RETURN p
  UNION
  MATCH (p:Patent {id: family})
  WHERE p.family IS NULL AND p.computedFamily IS NULL
  RETURN p
}
WITH family, p
WHERE ($from IS NULL OR p.filedOn >= $from) AND ($to IS NULL OR p.filedOn <= $to) AND EXISTS { (p)-[:PLACED_ON]->(:ChainNode) }
WITH family, p LIMIT $limit
RETURN p.id AS id, family, [(p)-[:PLACED_ON]->(n:ChainNode) | n.id] AS nodes, p.regionPath AS regionPath,
  [(p)-[a:APPLIED_BY]->(h:Holder) | {holder: h.id, path: coalesce(a.regionPath, h.regionPath), first: coalesce(a.sequence, 1) = 1}] AS applicants,
  [(p)-[o:OWNED_BY]->(h:Holder) | {holder: h.id, path: coalesce(o.regionPath, h.regionPath), first: false}] AS owners,
  coalesce(p.legalStatus, 'UNKNOWN') <> 'UNKNOWN' AND (p.legalStatusOn IS NULL OR p.legalStatusOn <= $asOf) AS statusKnown,
  coalesce(p.legalStatus = 'IN_FORCE'
    AND (p.legalStatusOn IS NULL OR p.legalStatusOn <= $asOf)
    AND (p.filedOn IS NULL OR p.filedOn + duration({years: CASE p.type WHEN 'UTILITY_MODEL' THEN 10 WHEN 'DESIGN' THEN CASE WHEN p.filedOn >= date('2021-06-01') THEN 15 ELSE 10 END ELSE 20 END}) > $asOf), false) AS valid,
  coalesce(p.office = 'CN', false) AS chinese,
  COUNT { (p)-[:PUBLISHED_AS]->(:Publication)<-[:CITES]-() } AS cited
