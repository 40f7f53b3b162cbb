// Touches the one node that every writer touches first, and so waits for the writer before.
// returns: writes
MERGE (v:GraphVersion {id: 'graph'})
ON CREATE SET v.version = 0
SET v.lockedAt = datetime()
WITH v
SET v.writes = coalesce(v.writes, 0) + 1
RETURN v.writes AS writes
