// Holders with patents on nodes, those with most families there first: of some types, and sitting inside the region,
// outside it, or ($inside is null) anywhere. Of the gap's node alone: patents, those of a known status, and those in force
// and licensed to nobody.
// returns: holder, path, byNode [{node, families}], patents, statusKnown, valid
UNWIND $nodes AS id
MATCH (n:ChainNode {id: id})<-[:PLACED_ON]-(p:Patent)
WHERE ($from IS NULL OR p.filedOn >= $from) AND ($to IS NULL OR p.filedOn <= $to)
MATCH (p)-[r:APPLIED_BY|OWNED_BY]->(h:Holder)
WHERE coalesce(h.holderType, 'UNKNOWN') IN $types
  AND ($inside IS NULL OR (coalesce(h.regionPath, r.regionPath) STARTS WITH $regionPath) = $inside)
WITH id, h, p, min(r.regionPath) AS told,
  id = $node AND coalesce(p.legalStatus, 'UNKNOWN') <> 'UNKNOWN' AND (p.legalStatusOn IS NULL OR p.legalStatusOn <= $asOf) AS statusKnown,
  id = $node AND coalesce(p.legalStatus = 'IN_FORCE'
    AND (p.legalStatusOn IS NULL OR p.legalStatusOn <= $asOf)
    AND (p.filedOn IS NULL OR p.filedOn + duration({years: CASE p.type WHEN 'UTILITY_MODEL' THEN 10 WHEN 'DESIGN' THEN CASE WHEN p.filedOn >= date('2021-06-01') THEN 15 ELSE 10 END ELSE 20 END}) > $asOf), false)
    AND NOT EXISTS { (p)-[:LICENSED_TO]->(:Holder) } AS valid
WITH h, id, min(told) AS told, count(DISTINCT coalesce(p.family, p.computedFamily, p.id)) AS families,
  sum(CASE WHEN id = $node THEN 1 ELSE 0 END) AS patents, sum(CASE WHEN statusKnown THEN 1 ELSE 0 END) AS statusKnown,
  sum(CASE WHEN valid THEN 1 ELSE 0 END) AS valid
WITH h, min(told) AS told, collect({node: id, families: families}) AS byNode, sum(families) AS families, sum(patents) AS patents,
  sum(statusKnown) AS statusKnown, sum(valid) AS valid
WHERE valid >= $leastValid
WITH * ORDER BY families DESC, h.id LIMIT $limit
RETURN h {.id, .sources, .name, .nameEn, .holderType, .creditCode, .ror, .active, .established, .regionPath, .regionMethod} AS holder,
  coalesce(h.regionPath, told) AS path, byNode, patents, statusKnown, valid
