// How far a load has come, and the records it did not take since the last checkpoint.
MATCH (l:Load {id: $id})
SET l.position = $position, l.accepted = l.accepted + $accepted, l.rejected = l.rejected + size($rejects)
WITH l
UNWIND $rejects AS reject
MERGE (r:Reject {id: reject.id})
SET r += reject
MERGE (r)-[:OF]->(l)
