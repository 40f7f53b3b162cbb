// Patent pools of a name, in Chinese or English; through the full-text index of names. One row a pool.
// returns: id
CALL db.index.fulltext.queryNodes('entityNames', $query) YIELD node AS p
WHERE p:Pool AND (p.nameZh = $name OR toLower(p.nameEn) = toLower($name))
RETURN p.id AS id
ORDER BY id
LIMIT 21
