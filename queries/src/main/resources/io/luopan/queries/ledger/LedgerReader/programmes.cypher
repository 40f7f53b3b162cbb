// All programmes of pools.
// reads: everything
// returns: id, code, pool, standards (ids), products, lists (days)
MATCH (g:Programme)-[:PROGRAMME_OF]->(p:Pool)
RETURN g.id AS id, g.code AS code, p.id AS pool, [(g)-[:LICENSES]->(s:Standard) | s.id] AS standards, coalesce(g.products, []) AS products,
  [(l:PoolList)-[:LIST_OF]->(g) | l.listOn] AS lists
ORDER BY id
