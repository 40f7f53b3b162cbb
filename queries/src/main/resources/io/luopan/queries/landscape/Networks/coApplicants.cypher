// Patents p with unit and status: who applied together, and for how many families.
// returns: ties (the $most strongest), all (how many there are)
MATCH (a:Holder)<-[:APPLIED_BY]-(p)-[:APPLIED_BY]->(b:Holder)
WHERE a.id < b.id
WITH a.id AS a, b.id AS b, count(DISTINCT unit) AS weight
ORDER BY weight DESC, a, b
WITH collect({a: a, b: b, weight: weight}) AS ties
RETURN ties[..$most] AS ties, size(ties) AS all
