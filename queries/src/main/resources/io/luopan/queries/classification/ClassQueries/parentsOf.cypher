// The symbols above symbols, where the scheme is loaded. One row a symbol.
// returns: of, and the parent's columns
UNWIND $ids AS id
MATCH (s:ClassSymbol {id: id})-[:UNDER]->(c:ClassSymbol)
RETURN s.id AS of, c.id AS id, c.sources AS sources, c.scheme AS scheme, c.symbol AS symbol, c.titleZh AS titleZh,
  c.titleEn AS titleEn, c.depth AS depth, c.edition AS edition
