// Numbers by which no record calls a patent any more.
// returns: deleted (up to $most at once)
MATCH (n:PatentNumber)
WHERE NOT EXISTS { (n)<-[:NAMES_NUMBER]-() }
WITH n LIMIT $most
DETACH DELETE n
RETURN count(*) AS deleted
