// Touches the one node that every writer touches first, and so waits for the writer before.
MERGE (v:GraphVersion {id: 'graph'})
ON CREATE SET v.version = 0
SET v.lockedAt = datetime()
