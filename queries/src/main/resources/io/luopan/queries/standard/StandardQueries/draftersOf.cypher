// Who drafted standards, in the list's order. One row a drafter.
// returns: of, holder (its id), rawName, sequence
UNWIND $ids AS of
MATCH (:Standard {id: of})-[r:DRAFTED_BY]->(h:Holder)
RETURN of, h.id AS holder, r.rawName AS rawName, r.sequence AS sequence
ORDER BY of, sequence, rawName
