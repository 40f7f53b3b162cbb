// The holders with an identifier that bear each name; acronyms do not count.
// returns: key, holder
CYPHER replan=skip
UNWIND $lists.keys AS key
MATCH (n:HolderName {key: key})-[r:NAMES]->(h:Holder)
USING INDEX SEEK n:HolderName(key)
WHERE r.kind <> 'SHORT' AND (h.ror IS NOT NULL OR h.creditCode IS NOT NULL)
RETURN key, h.id AS holder
