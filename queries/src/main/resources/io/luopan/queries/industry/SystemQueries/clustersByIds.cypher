// Clusters by id. One row an id that is found.
// returns: the cluster's columns
UNWIND $ids AS id
MATCH (k:Cluster {id: id})
RETURN k.id AS id, k.sources AS sources, k.nameZh AS nameZh, k.nameEn AS nameEn, k.tier AS tier, k.standing AS standing,
  k.citation AS citation
