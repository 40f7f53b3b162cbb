// Patents p by the sources that state them, and when these were loaded. A patent of several sources counts for each.
// One row a source. returns: source, synthetic, files, patents, firstLoadedAt, lastLoadedAt
UNWIND split(p.sources, '\n') AS reference
WITH DISTINCT p, split(reference, '#')[0] AS key
MATCH (f:SourceFile {key: key})
WITH coalesce(f.source, 'unknown') AS source, count(DISTINCT p) AS patents, collect(DISTINCT f) AS files
UNWIND files AS f
OPTIONAL MATCH (l:Load {state: 'DONE'})-[:OF]->(f)
RETURN source, max(toString(f.rank) = 'SYNTHETIC') AS synthetic, count(DISTINCT f) AS files, patents,
  toString(min(l.finishedAt)) AS firstLoadedAt, toString(max(l.finishedAt)) AS lastLoadedAt
ORDER BY patents DESC, source
