// Names that nobody bears any more.
// returns: deleted (up to $most at once)
MATCH (n:HolderName)
WHERE NOT EXISTS { (n)-[:NAMES]->() }
WITH n LIMIT $most
DELETE n
RETURN count(*) AS deleted
