// Inventors that only a decision made, which is withdrawn.
UNWIND $ids AS id
MATCH (i:Inventor {id: id})
WHERE NOT EXISTS { (i)--() }
DELETE i
