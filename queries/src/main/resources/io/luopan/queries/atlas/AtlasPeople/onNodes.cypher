// Inventors of the patents on chain nodes: of the patents that a region filed, and of those from elsewhere, each time those
// with most families in force first. One row an inventor on a node.
// returns: of (the node), local, inventor, affiliation, families, inForce
UNWIND $nodes AS id
CALL (id) {
  UNWIND [true, false] AS local
  CALL (id, local) {
    MATCH (:ChainNode {id: id})<-[:PLACED_ON]-(p:Patent)
    WHERE ($from IS NULL OR p.filedOn >= $from) AND ($to IS NULL OR p.filedOn <= $to)
      AND ($reference IS NULL OR p.regionPath STARTS WITH $reference)
      AND coalesce(p.regionPath STARTS WITH $regionPath, false) = local
    MATCH (p)-[:INVENTED_BY]->(i:Inventor)
    WITH i, coalesce(p.family, p.computedFamily, p.id) AS family, min(p.id) AS patent,
      max(coalesce(p.legalStatus = 'IN_FORCE'
        AND (p.legalStatusOn IS NULL OR p.legalStatusOn <= $asOf)
        AND (p.filedOn IS NULL OR p.filedOn + duration({years: CASE p.type WHEN 'UTILITY_MODEL' THEN 10 WHEN 'DESIGN' THEN CASE WHEN p.filedOn >= date('2021-06-01') THEN 15 ELSE 10 END ELSE 20 END}) > $asOf), false)) AS valid
    WITH i, count(family) AS families, sum(CASE WHEN valid THEN 1 ELSE 0 END) AS inForce, min(patent) AS patent
    ORDER BY inForce DESC, families DESC, i.id LIMIT $limit
    RETURN i, families, inForce, patent
  }
  RETURN local, i, families, inForce, patent
}
RETURN id AS of, local, families, inForce, i {.id, .sources, .name} AS inventor,
  head(COLLECT { MATCH (:Patent {id: patent})-[r:APPLIED_BY]->(h:Holder)
    RETURN h {.id, .sources, .name, .nameEn, .holderType, .creditCode, .ror, .active, .established, .regionPath, .regionMethod} AS holder
    ORDER BY r.sequence, h.id LIMIT 1 }) AS affiliation
ORDER BY of, local DESC, inForce DESC, families DESC, i.id
