// Who administers pools, as the best source has it first. One row a pair.
// returns: of, holder (its id), rawName, sequence (null: in no order)
UNWIND $ids AS of
MATCH (:Pool {id: of})-[r:ADMINISTERED_BY]->(h:Holder)
WITH of, r, h ORDER BY of, r.sources, h.id
RETURN of, h.id AS holder, r.rawName AS rawName, null AS sequence
