// The records that a load did not take.
// returns: position, code, message, raw
MATCH (r:Reject)-[:OF]->(:Load {id: $id})
RETURN r.position AS position, r.code AS code, r.message AS message, r.raw AS raw
ORDER BY r.number, r.id
LIMIT $limit
