// How much the area compared with has on every node of every chain, and of how many patents the region is known.
// returns: node, amount (in the area), patents, located (all patents of the period, wherever)
MATCH (n:ChainNode)<-[:PLACED_ON]-(p:Patent)
WHERE ($from IS NULL OR p.filedOn >= $from) AND ($to IS NULL OR p.filedOn <= $to)
WITH n, p, CASE $rule
    WHEN 'FIRST_APPLICANT' THEN [p.regionPath]
    WHEN 'ANY_APPLICANT' THEN [(p)-[a:APPLIED_BY]->(h:Holder) | coalesce(a.regionPath, h.regionPath)]
    ELSE CASE WHEN EXISTS { (p)-[:OWNED_BY]->(:Holder) }
      THEN [(p)-[o:OWNED_BY]->(h:Holder) | coalesce(o.regionPath, h.regionPath)]
      ELSE [(p)-[a:APPLIED_BY]->(h:Holder) | coalesce(a.regionPath, h.regionPath)] END
  END AS places,
  CASE $fractional
    WHEN 'BY_NODE' THEN 1.0 / COUNT { (p)-[:PLACED_ON]->() }
    WHEN 'BY_HOLDER' THEN 1.0 / CASE COUNT { (p)-[:APPLIED_BY]->() } WHEN 0 THEN 1 ELSE COUNT { (p)-[:APPLIED_BY]->() } END
    ELSE 1.0
  END AS weight
WITH n, p, weight, places, [path IN places WHERE path IS NOT NULL AND path STARTS WITH coalesce($reference, '')] AS inside
WITH n, p, any(path IN places WHERE path IS NOT NULL) AS known,
  CASE
    WHEN $reference IS NULL THEN CASE WHEN $rule = 'ANY_APPLICANT' AND $fractional = 'BY_HOLDER' AND size(places) > 0
      THEN weight * size(places) ELSE weight END
    WHEN size(inside) = 0 THEN null
    WHEN $rule = 'ANY_APPLICANT' AND $fractional = 'BY_HOLDER' THEN weight * size(inside)
    ELSE weight
  END AS weight
WITH n, CASE $unit WHEN 'FAMILY' THEN coalesce(p.family, p.computedFamily, p.id) ELSE p.id END AS unit, avg(weight) AS weight,
  count(p) AS patents, sum(CASE WHEN known THEN 1 ELSE 0 END) AS located
RETURN n.id AS node, sum(coalesce(weight, 0.0)) AS amount, sum(patents) AS patents, sum(located) AS located
