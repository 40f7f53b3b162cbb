// Alliances of a name, in Chinese or English; through the full-text index of names. One row an alliance.
// returns: id
CALL db.index.fulltext.queryNodes('entityNames', $query) YIELD node AS a
WHERE a:Alliance AND (a.nameZh = $name OR toLower(a.nameEn) = toLower($name))
RETURN a.id AS id
ORDER BY id
LIMIT 21
