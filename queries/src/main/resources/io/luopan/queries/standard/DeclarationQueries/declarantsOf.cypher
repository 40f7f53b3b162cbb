// Who made declarations, as the best source has it first. One row a declarant.
// returns: of, holder (its id), rawName, sequence (null: in no order)
UNWIND $ids AS of
MATCH (:Declaration {id: of})-[r:DECLARED_BY]->(h:Holder)
WITH of, r, h ORDER BY of, r.sources, h.id
RETURN of, h.id AS holder, r.rawName AS rawName, null AS sequence
