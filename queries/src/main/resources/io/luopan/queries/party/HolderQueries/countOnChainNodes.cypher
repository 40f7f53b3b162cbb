// How many holders have patents on chain nodes, perhaps only those within a region, counted up to a bound. One row a node.
// returns: of, count
UNWIND $ids AS id
CALL (id) {
  MATCH (n:ChainNode {id: id})<-[:PLACED_ON]-(p:Patent)-[a:APPLIED_BY]->(h:Holder)
  WHERE $regionPath IS NULL OR coalesce(a.regionPath, h.regionPath, '') STARTS WITH $regionPath
  WITH DISTINCT h LIMIT $bound
  RETURN count(h) AS count
}
RETURN id AS of, count
