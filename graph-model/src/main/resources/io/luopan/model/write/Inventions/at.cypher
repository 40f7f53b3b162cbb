// What records say of inventors, and of those for whom these stand. One row a patent of one.
// returns: patent, at, properties
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (i:Inventor {id: id})<-[r:INVENTED_BY]-(p:Patent)
USING INDEX SEEK i:Inventor(id)
RETURN p.id AS patent, id AS at, properties(r) AS properties
