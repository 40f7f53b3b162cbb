// The inventors of patents as records spell them. One row a patent.
// returns: patent, inventors
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (p:Patent {id: id})
USING INDEX SEEK p:Patent(id)
RETURN p.id AS patent, COLLECT { MATCH (p)-[r:INVENTED_BY]->(:Inventor) RETURN DISTINCT r.rawName } AS inventors
