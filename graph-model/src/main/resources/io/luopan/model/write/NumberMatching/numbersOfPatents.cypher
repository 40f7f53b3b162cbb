// The numbers that are tied to patents, or that name these.
// returns: id
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (p:Patent {id: id})
USING INDEX SEEK p:Patent(id)
OPTIONAL MATCH (p)-[:PUBLISHED_AS]->(d:Publication)
WITH p, collect('patent-number/number/' + d.number) + collect('patent-number/' + d.id) AS published
WITH p, published + ['patent-number/application/' + substring(p.id, 7)] AS numbers
UNWIND numbers AS number
MATCH (n:PatentNumber {id: number})
USING INDEX SEEK n:PatentNumber(id)
RETURN DISTINCT n.id AS id
UNION
UNWIND $lists.ids AS id
MATCH (p:Patent {id: id})<-[:NUMBER_OF]-(n:PatentNumber)
USING INDEX SEEK p:Patent(id)
RETURN DISTINCT n.id AS id
