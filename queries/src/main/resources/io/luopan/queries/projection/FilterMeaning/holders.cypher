// Holders, and those that stand for them. One row an id. returns: means
UNWIND $ids AS id
MATCH (h:Holder {id: id})
UNWIND [h.id, h.mergedInto] AS means
WITH DISTINCT means WHERE means IS NOT NULL
RETURN means
