// The regions that clusters cover. One row a region.
// returns: of, and the region's columns
UNWIND $ids AS id
MATCH (k:Cluster {id: id})-[:COVERS]->(r:Region)
RETURN k.id AS of, r.id AS id, r.sources AS sources, r.code AS code, r.path AS path, r.level AS level,
  r.nameZh AS nameZh, r.nameEn AS nameEn
ORDER BY of, code
