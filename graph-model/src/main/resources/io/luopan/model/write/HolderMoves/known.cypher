// The names that records or registers told so far, tied to a holder or not.
// returns: key
CYPHER replan=skip
UNWIND $lists.rows AS row
OPTIONAL MATCH (n:HolderName {key: row.key})
OPTIONAL MATCH (h:Holder {id: row.id})
WITH row, n, h
WHERE n IS NOT NULL OR h IS NOT NULL
RETURN row.key AS key
