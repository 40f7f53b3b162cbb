// The four current holders with most valid Chinese families on each node of a chain. One row a node.
// returns: node, families (of the four together, once each), largest [{holder, families, foreign}]
MATCH (n:ChainNode)-[:NODE_OF]->(:Chain {id: $chain})
MATCH (n)<-[:PLACED_ON]-(p:Patent)
WHERE ($from IS NULL OR p.filedOn >= $from) AND ($to IS NULL OR p.filedOn <= $to) AND p.office = 'CN' AND p.legalStatus = 'IN_FORCE'
    AND (p.legalStatusOn IS NULL OR p.legalStatusOn <= $asOf)
    AND (p.filedOn IS NULL OR p.filedOn + duration({years: CASE p.type WHEN 'UTILITY_MODEL' THEN 10 WHEN 'DESIGN' THEN CASE WHEN p.filedOn >= date('2021-06-01') THEN 15 ELSE 10 END ELSE 20 END}) > $asOf)
WITH n, coalesce(p.family, p.computedFamily, p.id) AS unit, CASE WHEN EXISTS { (p)-[:OWNED_BY]->(:Holder) }
    THEN [(p)-[o:OWNED_BY]->(h:Holder) | [h.id, coalesce(o.regionPath, h.regionPath, '')]]
    ELSE [(p)-[a:APPLIED_BY]->(h:Holder) | [h.id, coalesce(a.regionPath, h.regionPath, '')]] END AS holders
UNWIND holders AS holder
WITH n, holder[0] AS holder, collect(DISTINCT unit) AS units, collect(DISTINCT holder[1]) AS paths
WITH n, holder, units, all(path IN paths WHERE path <> '' AND NOT split(path, '/')[0] IN ['CN', 'HK', 'MO', 'TW']) AS foreign
ORDER BY size(units) DESC, holder
WITH n, collect({holder: holder, units: units, foreign: foreign})[..4] AS largest
UNWIND largest AS one
UNWIND one.units AS unit
RETURN n.id AS node, count(DISTINCT unit) AS families,
  [l IN collect(DISTINCT {holder: one.holder, families: size(one.units), foreign: one.foreign}) | l] AS largest
