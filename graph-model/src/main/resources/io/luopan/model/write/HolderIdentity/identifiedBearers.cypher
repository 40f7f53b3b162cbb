// The holders with an identifier that bear each name; acronyms do not count.
// returns: key, holder
UNWIND $keys AS key
MATCH (:HolderName {key: key})-[r:NAMES]->(h:Holder)
WHERE r.kind <> 'SHORT' AND (h.ror IS NOT NULL OR h.creditCode IS NOT NULL)
RETURN key, h.id AS holder
