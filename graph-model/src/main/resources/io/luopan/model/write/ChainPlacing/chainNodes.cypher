// Every chain node with what it selects by.
// returns: node, chain, selectors [{scheme, symbol, mode, needsKeyword, edition}]
MATCH (n:ChainNode)-[:NODE_OF {own: true}]->(c:Chain)
WITH n, c,
  [(n)-[s:SELECTS]->(k:ClassSymbol) | {scheme: k.scheme, symbol: k.symbol, mode: s.mode, needsKeyword: s.needsKeyword, edition: s.edition}] AS selectors
RETURN n {.*} AS node, c.code AS chain, selectors
ORDER BY chain, n.order
