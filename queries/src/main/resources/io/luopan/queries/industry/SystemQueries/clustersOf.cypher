// The clusters of systems, as the systems list them. One row a cluster.
// returns: of, and the cluster's columns
UNWIND $ids AS id
MATCH (k:Cluster)-[r:PART_OF]->(s:IndustrySystem {id: id})
RETURN s.id AS of, k.id AS id, k.sources AS sources, k.nameZh AS nameZh, k.nameEn AS nameEn, k.tier AS tier, k.standing AS standing,
  k.citation AS citation
ORDER BY of, r.order, id
