// Inventors of the patents on a node, those with most families there first, with what they filed on it; valid means in
// force and licensed to nobody.
// returns: inventor, patents [{id, family, path, statusKnown, valid}]
MATCH (:ChainNode {id: $node})<-[:PLACED_ON]-(p:Patent)-[:INVENTED_BY]->(i:Inventor)
WHERE ($from IS NULL OR p.filedOn >= $from) AND ($to IS NULL OR p.filedOn <= $to)
WITH i, count(DISTINCT coalesce(p.family, p.computedFamily, p.id)) AS families, collect(DISTINCT p) AS filed
ORDER BY families DESC, i.id LIMIT $limit
RETURN i {.id, .sources, .name} AS inventor,
  [p IN filed | {id: p.id, family: coalesce(p.family, p.computedFamily, p.id), path: p.regionPath,
    statusKnown: coalesce(p.legalStatus, 'UNKNOWN') <> 'UNKNOWN' AND (p.legalStatusOn IS NULL OR p.legalStatusOn <= $asOf),
    valid: coalesce(p.legalStatus = 'IN_FORCE'
      AND (p.legalStatusOn IS NULL OR p.legalStatusOn <= $asOf)
      AND (p.filedOn IS NULL OR p.filedOn + duration({years: CASE p.type WHEN 'UTILITY_MODEL' THEN 10 WHEN 'DESIGN' THEN CASE WHEN p.filedOn >= date('2021-06-01') THEN 15 ELSE 10 END ELSE 20 END}) > $asOf), false)
      AND NOT EXISTS { (p)-[:LICENSED_TO]->(:Holder) }}] AS patents
