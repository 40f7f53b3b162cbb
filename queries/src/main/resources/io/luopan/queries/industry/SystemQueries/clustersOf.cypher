// The clusters of systems. One row a cluster.
// returns: of, and the cluster's columns
UNWIND $ids AS id
MATCH (k:Cluster)-[:PART_OF]->(s:IndustrySystem {id: id})
RETURN s.id AS of, k.id AS id, k.sources AS sources, k.nameZh AS nameZh, k.nameEn AS nameEn, k.tier AS tier, k.standing AS standing,
  k.citation AS citation
ORDER BY of, id
