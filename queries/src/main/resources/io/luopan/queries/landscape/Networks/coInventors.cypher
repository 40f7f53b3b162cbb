// Patents p with unit and status: who invented together, and how many families.
// returns: ties (the $most strongest), all (how many there are)
MATCH (a:Inventor)<-[:INVENTED_BY]-(p)-[:INVENTED_BY]->(b:Inventor)
WHERE a.id < b.id
WITH a.id AS a, b.id AS b, count(DISTINCT unit) AS weight
ORDER BY weight DESC, a, b
WITH collect({a: a, b: b, weight: weight}) AS ties
RETURN ties[..$most] AS ties, size(ties) AS all
