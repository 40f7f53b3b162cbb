// What a load that was begun had written is gone.
MATCH (l:Load {state: 'RUNNING'})-[:OF]->(:SourceFile {key: $key})
SET l.position = 0, l.accepted = 0, l.rejected = 0
