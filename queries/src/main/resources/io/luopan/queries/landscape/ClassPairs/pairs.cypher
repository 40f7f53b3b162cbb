// Patents p with unit and status: IPC subclasses that stand on the same family.
// One row a pair. returns: a, b, families
MATCH (p)-[:CLASSIFIED_AS]->(s:ClassSymbol)
WHERE s.scheme = 'IPC' AND size(s.symbol) >= 4
WITH unit, collect(DISTINCT left(s.symbol, 4)) AS subclasses
UNWIND subclasses AS a
UNWIND subclasses AS b
WITH a, b WHERE a < b
RETURN a, b, count(*) AS families
ORDER BY families DESC, a, b
