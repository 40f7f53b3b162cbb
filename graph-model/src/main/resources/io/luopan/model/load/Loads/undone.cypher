// Notes that the loads of a file no longer stand.
MATCH (l:Load {state: 'DONE'})-[:OF]->(:SourceFile {key: $key})
SET l.state = 'UNDONE'
