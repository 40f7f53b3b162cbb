// All memberships in pools.
// reads: everything
// returns: pool, programme, holders (ids), role, joinedOn, leftOn, exclusive
MATCH (m:Membership)-[:MEMBERSHIP_OF]->(p:Pool)
RETURN p.id AS pool, [(m)-[:MEMBERSHIP_IN]->(g:Programme) | g.id][0] AS programme, [(m)-[:PARTY]->(h:Holder) | h.id] AS holders,
  m.role AS role, m.joinedOn AS joinedOn, m.leftOn AS leftOn, coalesce(m.exclusive, false) AS exclusive
