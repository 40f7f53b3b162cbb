// The documents patents cite, loaded or not. One row a citation.
// returns: of, id
UNWIND $ids AS id
MATCH (p:Patent {id: id})-[:CITES]->(d:Publication)
RETURN p.id AS of, d.id AS id
ORDER BY of, id
