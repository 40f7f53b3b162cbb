// Who controls the nodes of a chain: valid Chinese families by where their current holders sit, and the citations
// that all patents of the period received. Current holders are the owners a source names, else the applicants.
// One row a node. returns: node, valid, foreign, unplaced (families); cited, citedDomestic (citations)
MATCH (n:ChainNode)-[:NODE_OF]->(:Chain {id: $chain})
MATCH (n)<-[:PLACED_ON]-(p:Patent)
WHERE ($from IS NULL OR p.filedOn >= $from) AND ($to IS NULL OR p.filedOn <= $to)
WITH n, p, CASE WHEN EXISTS { (p)-[:OWNED_BY]->(:Holder) }
    THEN [(p)-[o:OWNED_BY]->(h:Holder) | [h.id, coalesce(o.regionPath, h.regionPath, '')]]
    ELSE [(p)-[a:APPLIED_BY]->(h:Holder) | [h.id, coalesce(a.regionPath, h.regionPath, '')]] END AS holders
WITH n, p, CASE
    WHEN any(holder IN holders WHERE split(holder[1], '/')[0] IN ['CN', 'HK', 'MO', 'TW']) THEN 'DOMESTIC'
    WHEN size(holders) = 0 OR any(holder IN holders WHERE holder[1] = '') THEN 'UNKNOWN'
    ELSE 'FOREIGN'
  END AS place,
  coalesce(p.office = 'CN' AND p.legalStatus = 'IN_FORCE'
    AND (p.legalStatusOn IS NULL OR p.legalStatusOn <= $asOf)
    AND (p.filedOn IS NULL OR p.filedOn + duration({years: CASE p.type WHEN 'UTILITY_MODEL' THEN 10 WHEN 'DESIGN' THEN CASE WHEN p.filedOn >= date('2021-06-01') THEN 15 ELSE 10 END ELSE 20 END}) > $asOf), false) AS valid,
  coalesce(p.family, p.computedFamily, p.id) AS unit,
  COUNT { (p)-[:PUBLISHED_AS]->(:Publication)<-[:CITES]-() } AS cited
RETURN n.id AS node, count(DISTINCT CASE WHEN valid THEN unit END) AS valid,
  count(DISTINCT CASE WHEN valid AND place = 'FOREIGN' THEN unit END) AS foreign,
  count(DISTINCT CASE WHEN valid AND place = 'UNKNOWN' THEN unit END) AS unplaced,
  sum(CASE WHEN place <> 'UNKNOWN' THEN cited ELSE 0 END) AS cited,
  sum(CASE WHEN place = 'DOMESTIC' THEN cited ELSE 0 END) AS citedDomestic
