// Who found what findings say. One row a finding.
// returns: of, holder (its id), rawName, sequence (null: in no order)
UNWIND $ids AS of
MATCH (:EssentialityFinding {id: of})-[r:FOUND_BY]->(h:Holder)
RETURN of, h.id AS holder, r.rawName AS rawName, null AS sequence
ORDER BY of, rawName
