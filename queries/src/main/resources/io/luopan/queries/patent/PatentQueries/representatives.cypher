// The member that stands for a family: the one filed first, then the first by id. One row a family.
// returns: of, patent
UNWIND $ids AS id
MATCH (p:Patent)-[:IN_FAMILY]->(f:Family {id: id})
WITH f, p ORDER BY coalesce(p.filedOn, date('9999-12-31')), p.id
WITH f, head(collect(p)) AS p
RETURN f.id AS of, p {.id, .sources, .office, .application, .type, .titleZh, .titleEn, .abstractZh, .abstractEn, .filedOn,
  .publishedOn, .grantedOn, .legalStatus, .legalStatusOn, .originalNumbers, .regionPath, .regionMethod, .family} AS patent
