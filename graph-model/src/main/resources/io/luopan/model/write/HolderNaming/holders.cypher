// Holders as they stand: at whom records name them, whether a register describes them, whether their kind is known.
// returns: id, at, bare, typed
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (h:Holder {id: id})
USING INDEX SEEK h:Holder(id)
RETURN id, coalesce(h.mergedInto, h.id) AS at, h.sources IS NULL AS bare, h.holderType IS NOT NULL AS typed
