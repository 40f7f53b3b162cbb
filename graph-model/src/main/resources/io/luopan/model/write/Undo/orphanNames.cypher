// Names that nobody bears any more.
MATCH (n:HolderName)
WHERE NOT EXISTS { (n)-[:NAMES]->() }
DELETE n
