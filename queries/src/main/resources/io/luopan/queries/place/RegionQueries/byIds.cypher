// Regions by id. One row an id that is found.
// returns: the region's columns
UNWIND $ids AS id
MATCH (r:Region {id: id})
RETURN r.id AS id, r.sources AS sources, r.code AS code, r.path AS path, r.level AS level, r.nameZh AS nameZh, r.nameEn AS nameEn
