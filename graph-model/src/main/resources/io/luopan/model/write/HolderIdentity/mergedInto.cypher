// The holders for which another stands.
// returns: id, into
UNWIND $ids AS id
MATCH (h:Holder {id: id})
USING INDEX SEEK h:Holder(id)
WHERE h.mergedInto IS NOT NULL
RETURN id, h.mergedInto AS into
