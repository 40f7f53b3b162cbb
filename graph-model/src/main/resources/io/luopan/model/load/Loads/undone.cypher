// Notes that what a file said is gone: its loads no longer stand, and one that was taking itself back has failed. The
// graph becomes a new version, so that nothing kept of the one before is shown.
MATCH (l:Load)-[:OF]->(:SourceFile {key: $key})
WHERE l.state IN ['DONE', 'RUNNING']
SET l.state = CASE l.state WHEN 'DONE' THEN 'UNDONE' ELSE 'FAILED' END, l.finishedAt = coalesce(l.finishedAt, datetime())
WITH count(l) AS undone
WHERE undone > 0
MATCH (v:GraphVersion {id: 'graph'})
SET v.version = v.version + 1
