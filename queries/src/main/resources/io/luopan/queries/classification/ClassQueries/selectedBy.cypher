// The symbols that chain nodes select by. One row a selector.
// returns: of, mode, needsKeyword, selectorEdition, symbol
UNWIND $ids AS id
MATCH (n:ChainNode {id: id})-[s:SELECTS]->(c:ClassSymbol)
RETURN n.id AS of, s.mode AS mode, s.needsKeyword AS needsKeyword, s.edition AS selectorEdition,
  c {.id, .sources, .scheme, .symbol, .titleZh, .titleEn, .depth, .edition} AS symbol
ORDER BY of, symbol.scheme, symbol.symbol
