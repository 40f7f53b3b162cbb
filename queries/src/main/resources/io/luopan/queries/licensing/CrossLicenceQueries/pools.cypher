// Pools of which two holders are parties. One row a pool and membership.
// returns: pool (id), a (whether it is the first holder's), role, joinedOn, leftOn
MATCH (a:Holder {id: $a})<-[:PARTY]-(:Membership)-[:MEMBERSHIP_OF]->(p:Pool)<-[:MEMBERSHIP_OF]-(:Membership)-[:PARTY]->(b:Holder {id: $b})
WITH DISTINCT a, b, p
MATCH (p)<-[:MEMBERSHIP_OF]-(m:Membership)-[:PARTY]->(h:Holder)
WHERE h.id IN [a.id, b.id]
RETURN p.id AS pool, h.id = a.id AS a, m.role AS role, m.joinedOn AS joinedOn, m.leftOn AS leftOn
ORDER BY pool, a DESC, joinedOn
