// The next patents in id order, with their classes.
// returns: id, text, classes [{scheme, symbol, main}]
MATCH (p:Patent)
WHERE p.id > $after
WITH p ORDER BY p.id LIMIT $limit
RETURN p.id AS id, p.text AS text,
  [(p)-[r:CLASSIFIED_AS]->(c:ClassSymbol) | {scheme: c.scheme, symbol: c.symbol, main: r.main}] AS classes
ORDER BY id
