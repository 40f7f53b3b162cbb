// Industry systems by id. One row an id that is found.
// returns: the system's columns
UNWIND $ids AS id
MATCH (s:IndustrySystem {id: id})
RETURN s.id AS id, s.sources AS sources, s.code AS code, s.nameZh AS nameZh, s.nameEn AS nameEn, s.issuer AS issuer,
  s.legalBasis AS legalBasis, s.validFromOn AS validFromOn, s.validToOn AS validToOn, s.supersedes AS supersedes,
  s.standing AS standing, s.citation AS citation
