// Every relationship but those of the loads' bookkeeping, with its number in the store and the keys of its ends. One row a relationship.
// returns: number, type, fromLabel, fromKey (name of the key), toLabel, toKey, row
MATCH (a)-[r]->(b)
WHERE NOT a:Load AND NOT b:Load
RETURN toInteger(split(elementId(r), ':')[2]) AS number, type(r) AS type,
  labels(a)[0] AS fromLabel, CASE WHEN a.id IS NULL THEN 'key' ELSE 'id' END AS fromKey,
  labels(b)[0] AS toLabel, CASE WHEN b.id IS NULL THEN 'key' ELSE 'id' END AS toKey,
  {from: coalesce(a.id, a.key), to: coalesce(b.id, b.key), properties: properties(r)} AS row
