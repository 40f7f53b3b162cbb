// The inventors of patents, in their order. One row an inventor.
// returns: of, id, sources, name
UNWIND $ids AS id
MATCH (p:Patent {id: id})-[r:INVENTED_BY]->(i:Inventor)
RETURN p.id AS of, i.id AS id, i.sources AS sources, i.name AS name, r.sequence AS sequence
ORDER BY of, sequence, id
