// Kept atlases of a chain in a region, the newest first. One row a snapshot.
// returns: the snapshot's columns
MATCH (s:AtlasSnapshot {chain: $chain, region: $region})
WHERE $afterOn IS NULL OR s.storedAt < datetime($afterOn) OR (s.storedAt = datetime($afterOn) AND s.id > $afterId)
RETURN s.id AS id, s.chain AS chain, s.region AS region, s.template AS template, s.asOf AS asOf, s.release AS release,
  s.storedAt AS storedAt, s.by AS by, s.note AS note
ORDER BY storedAt DESC, id LIMIT $limit
