// The spellings that records give holders which no register describes.
// returns: id, names
UNWIND $ids AS id
MATCH (h:Holder {id: id})<-[r:APPLIED_BY|OWNED_BY|LICENSED_TO|TRANSFERS_FROM|TRANSFERS_TO|PURSUED_BY]-()
USING INDEX SEEK h:Holder(id)
WHERE h.sources IS NULL
RETURN id, collect(DISTINCT r.rawName) AS names
