// Alliances by id. One row an id that is found.
// returns: the alliance's columns
UNWIND $ids AS id
MATCH (a:Alliance {id: id})
RETURN a.id AS id, a.sources AS sources, a.code AS code, a.nameZh AS nameZh, a.nameEn AS nameEn, a.allianceKind AS allianceKind,
  a.purpose AS purpose, a.foundedOn AS foundedOn, a.citation AS citation
