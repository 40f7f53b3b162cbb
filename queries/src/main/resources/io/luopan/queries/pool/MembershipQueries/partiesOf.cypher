// Who the parties of memberships are. One row a membership.
// returns: of, holder (its id), rawName, sequence (null: in no order)
UNWIND $ids AS of
MATCH (:Membership {id: of})-[r:PARTY]->(h:Holder)
RETURN of, h.id AS holder, r.rawName AS rawName, null AS sequence
ORDER BY of, rawName
