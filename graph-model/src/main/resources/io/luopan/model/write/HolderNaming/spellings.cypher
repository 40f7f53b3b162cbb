// The last spelling that records give holders which no register describes.
// returns: id, name
UNWIND $ids AS id
MATCH (h:Holder {id: id})<-[r:APPLIED_BY|OWNED_BY|LICENSED_TO]-()
WHERE h.sources IS NULL
RETURN id, max(r.rawName) AS name
