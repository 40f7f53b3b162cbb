// Patents p with unit and status: how many families there are, and how many have an IPC subclass.
// returns: families, classified
WITH unit, max(CASE WHEN EXISTS { (p)-[:CLASSIFIED_AS]->(s:ClassSymbol) WHERE s.scheme = 'IPC' AND size(s.symbol) >= 4 } THEN 1 ELSE 0 END) AS classified
RETURN count(*) AS families, sum(classified) AS classified
