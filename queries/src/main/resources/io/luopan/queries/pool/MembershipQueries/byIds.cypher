// Memberships by id. One row an id that is found.
// returns: the membership's columns, body and programme (ids; the latter where it is in one programme only)
UNWIND $ids AS id
MATCH (m:Membership {id: id})-[:MEMBERSHIP_OF]->(b)
OPTIONAL MATCH (m)-[:MEMBERSHIP_IN]->(g:Programme)
RETURN m.id AS id, m.sources AS sources, m.role AS role, m.joinedOn AS joinedOn, m.leftOn AS leftOn, m.products AS products,
  m.exclusive AS exclusive, m.citation AS citation, b.id AS body, head(collect(g.id)) AS programme
