// The holders $ids by what kind of party they are. returns: key, label, count
UNWIND $ids AS id
MATCH (h:Holder {id: id})
RETURN coalesce(h.holderType, 'UNKNOWN') AS key, null AS label, count(*) AS count
ORDER BY count DESC, key
