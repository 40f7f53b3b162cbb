// A kept atlas by its id. One row where there is one.
// returns: the snapshot's columns
MATCH (s:AtlasSnapshot {id: $id})
RETURN s.id AS id, s.chain AS chain, s.region AS region, s.template AS template, s.asOf AS asOf, s.release AS release,
  s.storedAt AS storedAt, s.by AS by, s.note AS note
