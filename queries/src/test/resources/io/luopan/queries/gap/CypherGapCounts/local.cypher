// What a region has on the nodes of a chain: whole patents, families, holders, and how many are known to be in force.
// One row a node with local patents. Holders are those by whom the rule places the patent.
// returns: node, patents, families, holders, statusKnown, valid
MATCH (n:ChainNode)-[:NODE_OF]->(:Chain {id: $chain})
MATCH (n)<-[:PLACED_ON]-(p:Patent)
WHERE ($from IS NULL OR p.filedOn >= $from) AND ($to IS NULL OR p.filedOn <= $to)
WITH n, p, CASE $rule
    WHEN 'FIRST_APPLICANT' THEN [p.regionPath]
    WHEN 'ANY_APPLICANT' THEN [(p)-[a:APPLIED_BY]->(h:Holder) | coalesce(a.regionPath, h.regionPath)]
    ELSE CASE WHEN EXISTS { (p)-[:OWNED_BY]->(:Holder) }
      THEN [(p)-[o:OWNED_BY]->(h:Holder) | coalesce(o.regionPath, h.regionPath)]
      ELSE [(p)-[a:APPLIED_BY]->(h:Holder) | coalesce(a.regionPath, h.regionPath)] END
  END AS places
WHERE any(path IN places WHERE path IS NOT NULL AND path STARTS WITH $regionPath)
WITH n, p, CASE $rule
    WHEN 'FIRST_APPLICANT' THEN [(p)-[a:APPLIED_BY]->(h:Holder) WHERE coalesce(a.sequence, 1) = 1 | h.id]
    WHEN 'ANY_APPLICANT' THEN [(p)-[a:APPLIED_BY]->(h:Holder)
      WHERE coalesce(a.regionPath, h.regionPath) STARTS WITH $regionPath | h.id]
    ELSE CASE WHEN EXISTS { (p)-[:OWNED_BY]->(:Holder) }
      THEN [(p)-[o:OWNED_BY]->(h:Holder) WHERE coalesce(o.regionPath, h.regionPath) STARTS WITH $regionPath | h.id]
      ELSE [(p)-[a:APPLIED_BY]->(h:Holder) WHERE coalesce(a.regionPath, h.regionPath) STARTS WITH $regionPath | h.id] END
  END AS holders,
  coalesce(p.legalStatus, 'UNKNOWN') <> 'UNKNOWN' AND (p.legalStatusOn IS NULL OR p.legalStatusOn <= $asOf) AS statusKnown,
  coalesce(p.legalStatus = 'IN_FORCE'
    AND (p.legalStatusOn IS NULL OR p.legalStatusOn <= $asOf)
    AND (p.filedOn IS NULL OR p.filedOn + duration({years: CASE p.type WHEN 'UTILITY_MODEL' THEN 10 WHEN 'DESIGN' THEN CASE WHEN p.filedOn >= date('2021-06-01') THEN 15 ELSE 10 END ELSE 20 END}) > $asOf), false) AS valid
UNWIND CASE size(holders) WHEN 0 THEN [null] ELSE holders END AS holder
WITH n, p, holder, statusKnown, valid
RETURN n.id AS node, count(DISTINCT p) AS patents, count(DISTINCT coalesce(p.family, p.computedFamily, p.id)) AS families,
  count(DISTINCT holder) AS holders,
  count(DISTINCT CASE WHEN statusKnown THEN p END) AS statusKnown, count(DISTINCT CASE WHEN valid THEN p END) AS valid
