// Patents p by the subclass (four characters) of their IPC and CPC symbols.
// returns: key, label, count
MATCH (p)-[:CLASSIFIED_AS]->(s:ClassSymbol)
WHERE s.scheme IN ['IPC', 'CPC'] AND size(s.symbol) >= 4
WITH left(s.symbol, 4) AS key, count(DISTINCT p) AS count
OPTIONAL MATCH (c:ClassSymbol {id: 'class/IPC/' + key})
WITH key, coalesce(c.titleZh, c.titleEn) AS label, count
