// The claims of one label whose numbers lead to patents, and to one patent only. One row a claim.
// returns: of (the patent), id
UNWIND $ids AS of
MATCH (p:Patent {id: of})<-[:NUMBER_OF]-(:PatentNumber)<-[:NAMES_NUMBER]-(c:{{label}})
WITH DISTINCT of, p, c
WHERE NOT EXISTS { MATCH (c)-[:NAMES_NUMBER]->(:PatentNumber)-[:NUMBER_OF]->(o:Patent) WHERE o <> p }
RETURN of, c.id AS id
ORDER BY of, id
