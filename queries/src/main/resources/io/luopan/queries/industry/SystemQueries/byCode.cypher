// Industry systems that a code names, in every jurisdiction. One row a system.
// returns: the system's columns
MATCH (s:IndustrySystem) WHERE s.code = $code
RETURN s.id AS id, s.sources AS sources, s.code AS code, s.nameZh AS nameZh, s.nameEn AS nameEn, s.issuer AS issuer,
  s.legalBasis AS legalBasis, s.validFromOn AS validFromOn, s.validToOn AS validToOn, s.supersedes AS supersedes,
  s.standing AS standing, s.citation AS citation
ORDER BY id
