// Which patents the publications belong to.
// returns: key, patent
CYPHER replan=skip
UNWIND $lists.asked AS id
MATCH (d:Publication {id: id})<-[:PUBLISHED_AS]-(p:Patent)
USING INDEX SEEK d:Publication(id)
RETURN id AS key, p.id AS patent
