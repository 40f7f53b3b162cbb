// Regions of a name, in Chinese (whole or short) or English; through the full-text index of names. One row a region.
// returns: the region's columns
CALL db.index.fulltext.queryNodes('entityNames', $query) YIELD node AS r
WHERE r:Region AND (r.nameZh = $name OR r.shortZh = $name OR toLower(r.nameEn) = toLower($name))
RETURN r.id AS id, r.sources AS sources, r.code AS code, r.path AS path, r.level AS level, r.nameZh AS nameZh, r.nameEn AS nameEn
ORDER BY id
LIMIT 21
