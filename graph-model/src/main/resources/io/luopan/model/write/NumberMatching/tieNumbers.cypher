// Ties publication numbers without kind to the patents published under them.
CYPHER replan=skip
UNWIND $lists.rows AS row
MATCH (d:Publication {number: row.of})<-[:PUBLISHED_AS]-(p:Patent)
USING INDEX SEEK d:Publication(number)
MATCH (n:PatentNumber {id: row.id})
USING INDEX SEEK n:PatentNumber(id)
MERGE (n)-[:NUMBER_OF]->(p)
