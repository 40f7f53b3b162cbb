// The symbols patents are classified by, the main one first. One row an assignment.
// returns: of, main, and the symbol's columns
UNWIND $ids AS id
MATCH (p:Patent {id: id})-[a:CLASSIFIED_AS]->(c:ClassSymbol)
RETURN p.id AS of, coalesce(a.main, false) AS main, c.id AS id, c.sources AS sources, c.scheme AS scheme, c.symbol AS symbol,
  c.titleZh AS titleZh, c.titleEn AS titleEn, c.depth AS depth, c.edition AS edition
ORDER BY of, main DESC, scheme, symbol
