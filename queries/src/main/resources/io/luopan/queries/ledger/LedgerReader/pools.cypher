// All pools.
// reads: everything
// returns: id, code, launchedOn, closedOn, administrators (ids)
MATCH (p:Pool)
RETURN p.id AS id, p.code AS code, p.launchedOn AS launchedOn, p.closedOn AS closedOn,
  [(p)-[:ADMINISTERED_BY]->(h:Holder) | h.id] AS administrators
ORDER BY id
