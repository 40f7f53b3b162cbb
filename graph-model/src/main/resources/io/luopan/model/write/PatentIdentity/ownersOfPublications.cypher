// Which patents the publications belong to.
// returns: publication, patent
UNWIND $ids AS id
MATCH (d:Publication {id: id})<-[:PUBLISHED_AS]-(p:Patent)
USING INDEX SEEK d:Publication(id)
RETURN id AS publication, p.id AS patent
