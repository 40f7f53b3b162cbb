// Inventors that only a decision made, which is withdrawn.
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (i:Inventor {id: id})
WHERE NOT EXISTS { (i)--() }
DELETE i
