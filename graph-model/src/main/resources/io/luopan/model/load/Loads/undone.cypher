// Notes that the loads of a file no longer stand; the graph becomes a new version, so that nothing kept of the one before is shown.
MATCH (l:Load {state: 'DONE'})-[:OF]->(:SourceFile {key: $key})
SET l.state = 'UNDONE'
WITH count(l) AS undone
WHERE undone > 0
MATCH (v:GraphVersion {id: 'graph'})
SET v.version = v.version + 1
