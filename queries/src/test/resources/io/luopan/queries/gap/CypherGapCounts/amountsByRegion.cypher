// How much the regions of one level have on every node of every chain, inside the area compared with.
// A patent counts once for a region, a family as the mean of its patents there. $depth is the number of codes in a path.
// returns: node, region (path), amount
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
UNWIND places AS path
WITH n, p, weight, path
WHERE path IS NOT NULL AND ($reference IS NULL OR path STARTS WITH $reference)
WITH n, p, weight, split(path, '/') AS codes
WHERE size(codes) > $depth
WITH n, p, reduce(text = '', code IN codes[..$depth] | text + code + '/') AS region,
  CASE WHEN $rule = 'ANY_APPLICANT' AND $fractional = 'BY_HOLDER' THEN sum(weight) ELSE max(weight) END AS weight
WITH n, CASE $unit WHEN 'FAMILY' THEN coalesce(p.family, p.computedFamily, p.id) ELSE p.id END AS unit, region, avg(weight) AS weight
RETURN n.id AS node, region, sum(weight) AS amount
