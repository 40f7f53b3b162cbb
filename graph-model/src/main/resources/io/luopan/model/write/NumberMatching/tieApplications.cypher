// Ties application numbers to their patents.
CYPHER replan=skip
UNWIND $lists.rows AS row
MATCH (p:Patent {id: row.of})
USING INDEX SEEK p:Patent(id)
MATCH (n:PatentNumber {id: row.id})
USING INDEX SEEK n:PatentNumber(id)
MERGE (n)-[:NUMBER_OF]->(p)
