// Patents p with what their citations are held against: filing year and subclass (of the main IPC symbol, else of the first by name).
// returns: p, unit, status, year, subclass, cited (by how many patents, loaded)
WITH p, unit, status, p.filingYear AS year,
  [(p)-[c:CLASSIFIED_AS]->(s:ClassSymbol) WHERE s.scheme IN ['IPC', 'CPC'] AND size(s.symbol) >= 4 |
    CASE WHEN c.main THEN '0' ELSE '1' END + CASE s.scheme WHEN 'IPC' THEN '0' ELSE '1' END + left(s.symbol, 4)] AS symbols,
  COUNT { MATCH (p)-[:PUBLISHED_AS]->(:Publication)<-[:CITES]-(q:Patent) RETURN DISTINCT q } AS cited
WITH p, unit, status, year, cited,
  substring(reduce(first = null, s IN symbols | CASE WHEN first IS NULL OR s < first THEN s ELSE first END), 2) AS subclass
