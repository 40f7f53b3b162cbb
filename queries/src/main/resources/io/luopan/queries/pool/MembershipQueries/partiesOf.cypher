// Who the parties of memberships are. One row a membership.
// returns: of, holder (its id), rawName
UNWIND $ids AS of
MATCH (:Membership {id: of})-[r:PARTY]->(h:Holder)
RETURN of, h.id AS holder, r.rawName AS rawName
ORDER BY of, rawName
