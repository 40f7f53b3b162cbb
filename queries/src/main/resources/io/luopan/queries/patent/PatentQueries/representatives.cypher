// The member that stands for a family: the one filed first, then the first by id. One row a family.
// returns: of, patent
UNWIND $ids AS id
CALL (id) {
  MATCH (p:Patent)-[:IN_FAMILY]->(:Family {id: id})
  RETURN p
  UNION
  MATCH (p:Patent {computedFamily: id})
  USING INDEX SEEK p:Patent(computedFamily)
  RETURN p
}
WITH id, p ORDER BY coalesce(p.filedOn, date('9999-12-31')), p.id
WITH id, head(collect(p)) AS p
RETURN id AS of, p {.id, .sources, .office, .application, .type, .titleZh, .titleEn, .abstractZh, .abstractEn, .filedOn,
  .publishedOn, .grantedOn, .legalStatus, .legalStatusOn, .originalNumbers, .regionPath, .regionMethod, .family} AS patent
