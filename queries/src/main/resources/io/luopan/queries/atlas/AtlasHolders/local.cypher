// Organizations of a region with patents on a chain's nodes, those with most families in force first, then those on most
// nodes. One row a holder.
// returns: holder, path, roles, families, inForce, byNode [{node, families}]
UNWIND $nodes AS id
MATCH (:ChainNode {id: id})<-[:PLACED_ON]-(p:Patent)
WHERE ($from IS NULL OR p.filedOn >= $from) AND ($to IS NULL OR p.filedOn <= $to)
MATCH (p)-[r:APPLIED_BY|OWNED_BY]->(h:Holder)
WHERE coalesce(h.regionPath, r.regionPath) STARTS WITH $regionPath AND coalesce(h.holderType, 'UNKNOWN') <> 'PERSON'
WITH h, id, coalesce(p.family, p.computedFamily, p.id) AS family, min(r.regionPath) AS told,
  max(coalesce(p.legalStatus = 'IN_FORCE'
    AND (p.legalStatusOn IS NULL OR p.legalStatusOn <= $asOf)
    AND (p.filedOn IS NULL OR p.filedOn + duration({years: CASE p.type WHEN 'UTILITY_MODEL' THEN 10 WHEN 'DESIGN' THEN CASE WHEN p.filedOn >= date('2021-06-01') THEN 15 ELSE 10 END ELSE 20 END}) > $asOf), false)) AS valid
WITH h, id, min(told) AS told, collect(family) AS filed, collect(CASE WHEN valid THEN family END) AS valid
WITH h, min(told) AS told, collect({node: id, families: size(filed)}) AS byNode, collect(filed) AS filed, collect(valid) AS valid
WITH h, told, byNode,
  COUNT { UNWIND filed AS some UNWIND some AS family RETURN DISTINCT family } AS families,
  COUNT { UNWIND valid AS some UNWIND some AS family RETURN DISTINCT family } AS inForce
ORDER BY inForce DESC, size(byNode) DESC, families DESC, h.id LIMIT $limit
RETURN h {.id, .sources, .name, .nameEn, .holderType, .creditCode, .ror, .active, .established, .regionPath, .regionMethod} AS holder,
  coalesce(h.regionPath, told) AS path, families, inForce, byNode,
  COLLECT { MATCH (n:ChainNode)-[list:PURSUED_BY]->(h) WHERE n.id IN $nodes AND list.role IS NOT NULL RETURN DISTINCT list.role AS role ORDER BY role } AS roles
