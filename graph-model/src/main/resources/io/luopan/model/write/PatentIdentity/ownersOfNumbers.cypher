// Which patents the publications of a number belong to, whatever their kind.
// returns: key, patent
CYPHER replan=skip
UNWIND $lists.asked AS number
MATCH (d:Publication {number: number})<-[:PUBLISHED_AS]-(p:Patent)
USING INDEX SEEK d:Publication(number)
RETURN DISTINCT 'number/' + number AS key, p.id AS patent
