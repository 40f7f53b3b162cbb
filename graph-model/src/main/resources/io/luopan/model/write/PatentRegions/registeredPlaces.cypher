// The holders whose place a register or a credit code tells.
// returns: id, path
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (h:Holder {id: id})
WHERE h.regionMethod = 'REGISTER'
RETURN id, h.regionPath AS path
