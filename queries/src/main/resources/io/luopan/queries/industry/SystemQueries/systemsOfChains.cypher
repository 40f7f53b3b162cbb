// The systems that list chains. One row a listing.
// returns: of, and the system's columns
UNWIND $ids AS id
MATCH (c:Chain {id: id})-[:PART_OF]->(s:IndustrySystem)
RETURN c.id AS of, s.id AS id, s.sources AS sources, s.code AS code, s.nameZh AS nameZh, s.nameEn AS nameEn, s.issuer AS issuer,
  s.legalBasis AS legalBasis, s.validFromOn AS validFromOn, s.validToOn AS validToOn, s.supersedes AS supersedes,
  s.standing AS standing, s.citation AS citation
ORDER BY of, id
