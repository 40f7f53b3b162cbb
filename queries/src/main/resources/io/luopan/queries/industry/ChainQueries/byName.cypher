// Chains of a name, in Chinese or English; through the full-text index of names. Where several systems list a chain so,
// the one that has nodes of its own is meant. One row a chain. returns: the chain's columns
CALL db.index.fulltext.queryNodes('entityNames', $query) YIELD node AS c
WHERE c:Chain AND (c.nameZh = $name OR toLower(c.nameEn) = toLower($name))
WITH collect(c) AS named
WITH named, [c IN named WHERE EXISTS { (c)<-[:NODE_OF {own: true}]-() }] AS owners
UNWIND CASE size(owners) WHEN 1 THEN owners ELSE named END AS c
RETURN c.id AS id, c.sources AS sources, c.code AS code, c.nameZh AS nameZh, c.nameEn AS nameEn, c.shape AS shape,
  c.standing AS standing, c.citation AS citation
ORDER BY id
LIMIT 21
