// Ties numbers of documents with their kind to the patents published as these.
CYPHER replan=skip
UNWIND $lists.rows AS row
MATCH (d:Publication {id: row.of})<-[:PUBLISHED_AS]-(p:Patent)
USING INDEX SEEK d:Publication(id)
MATCH (n:PatentNumber {id: row.id})
USING INDEX SEEK n:PatentNumber(id)
MERGE (n)-[:NUMBER_OF]->(p)
