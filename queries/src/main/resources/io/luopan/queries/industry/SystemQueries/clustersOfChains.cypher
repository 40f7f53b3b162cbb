// The clusters that list chains. One row a listing.
// returns: of, and the cluster's columns
UNWIND $ids AS id
MATCH (c:Chain {id: id})-[:PART_OF]->(k:Cluster)
RETURN c.id AS of, k.id AS id, k.sources AS sources, k.nameZh AS nameZh, k.nameEn AS nameEn, k.tier AS tier, k.standing AS standing,
  k.citation AS citation
ORDER BY of, id
