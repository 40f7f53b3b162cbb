// The holders with a role in pools on a day; one whose day of joining is unknown counts. One row a holder.
// returns: of, id
UNWIND $ids AS of
MATCH (:Pool {id: of})<-[:MEMBERSHIP_OF]-(m:Membership {role: $role})-[:PARTY]->(h:Holder)
WHERE coalesce(m.joinedOn <= $asOf, true) AND coalesce(m.leftOn > $asOf, true)
RETURN DISTINCT of, h.id AS id
ORDER BY of, id
