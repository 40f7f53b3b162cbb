// The memberships of holders in pools, oldest first. One row a membership.
// returns: of, id
UNWIND $ids AS of
MATCH (:Holder {id: of})<-[:PARTY]-(m:Membership)
WHERE EXISTS { (m)-[:MEMBERSHIP_OF]->(:Pool) }
WITH of, m ORDER BY of, m.joinedOn, m.id
RETURN of, m.id AS id
