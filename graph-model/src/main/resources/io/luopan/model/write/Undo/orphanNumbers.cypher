// Numbers by which no record calls a patent any more.
MATCH (n:PatentNumber)
WHERE NOT EXISTS { (n)<-[:NAMES_NUMBER]-() }
DETACH DELETE n
