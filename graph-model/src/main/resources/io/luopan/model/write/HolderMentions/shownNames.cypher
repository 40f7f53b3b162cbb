// The names shown of holders that no register describes.
// returns: id, name
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (h:Holder {id: id})
USING INDEX SEEK h:Holder(id)
WHERE h.sources IS NULL AND h.name IS NOT NULL
RETURN id, h.name AS name
