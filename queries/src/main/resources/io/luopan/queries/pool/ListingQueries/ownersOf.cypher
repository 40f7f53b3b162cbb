// Whom lists name as owners, as the best source has it first. One row an owner.
// returns: of, holder (its id), rawName, sequence (null: in no order)
UNWIND $ids AS of
MATCH (:PoolListing {id: of})-[r:LISTED_OF]->(h:Holder)
WITH of, r, h ORDER BY of, r.sources, h.id
RETURN of, h.id AS holder, r.rawName AS rawName, null AS sequence
