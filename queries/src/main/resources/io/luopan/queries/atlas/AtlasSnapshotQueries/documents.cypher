// What kept atlases said. One row a snapshot.
// returns: id, document
UNWIND $ids AS id
MATCH (s:AtlasSnapshot {id: id})
RETURN s.id AS id, s.document AS document
