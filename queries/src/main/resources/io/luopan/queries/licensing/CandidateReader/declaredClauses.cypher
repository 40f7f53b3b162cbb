// The clauses for which patents are declared, where an entry leads to one patent.
// returns: patent (id), clauses
UNWIND $standards AS id
MATCH (:Standard {id: id})<-[f:DECLARED_FOR]-(d:DeclaredPatent)
WHERE size(f.clauses) > 0
MATCH (d)-[:NAMES_NUMBER]->(:PatentNumber)-[:NUMBER_OF]->(p:Patent)
WITH d, f, collect(DISTINCT p.id) AS patents
WHERE size(patents) = 1
RETURN patents[0] AS patent, f.clauses AS clauses
