// Standards by id. One row an id that is found.
// returns: the standard's columns
UNWIND $ids AS id
MATCH (s:Standard {id: id})
RETURN s.id AS id, s.sources AS sources, s.number AS number, s.body AS body, s.edition AS edition, s.titleZh AS titleZh,
  s.titleEn AS titleEn, s.publishedOn AS publishedOn, s.standing AS standing, s.keywords AS keywords
