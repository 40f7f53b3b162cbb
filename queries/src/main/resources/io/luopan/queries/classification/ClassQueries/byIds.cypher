// Class symbols by id. One row an id that is found.
// returns: the symbol's columns
UNWIND $ids AS id
MATCH (c:ClassSymbol {id: id})
RETURN c.id AS id, c.sources AS sources, c.scheme AS scheme, c.symbol AS symbol, c.titleZh AS titleZh, c.titleEn AS titleEn,
  c.depth AS depth, c.edition AS edition
