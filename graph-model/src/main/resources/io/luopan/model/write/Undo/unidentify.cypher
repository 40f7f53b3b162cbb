// Holders whose identifier no register and no record gives any more are known by their names only. Where a decision
// speaks of them, what it tells is worked out anew.
// returns: key
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (h:Holder {id: id})
REMOVE h.creditCode, h.ror, h.holderType
WITH h
MATCH (n:HolderName)-[:NAMES]->(h)
RETURN DISTINCT n.key AS key
