// The last loads, newest first. One row a load.
// returns: id, state, startedAt, finishedAt, read, accepted, rejected, source, file
MATCH (l:Load)
WITH l ORDER BY l.startedAt DESC, l.id LIMIT $limit
OPTIONAL MATCH (l)-[:OF]->(f:SourceFile)
WITH l, head(collect(f)) AS f
RETURN l.id AS id, l.state AS state, toString(l.startedAt) AS startedAt, toString(l.finishedAt) AS finishedAt,
  l.position AS read, l.accepted AS accepted, l.rejected AS rejected,
  f.source AS source, f.name AS file
ORDER BY startedAt DESC, id
