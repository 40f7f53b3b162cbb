// The chains that chains are aligned with, said from either side. One row an alignment.
// returns: of, relation (of this chain to the other), standing, reason, chain
UNWIND $ids AS id
MATCH (c:Chain {id: id})-[a:ALIGNS_WITH]-(o:Chain)
RETURN c.id AS of, a.standing AS standing, a.reason AS reason,
  CASE WHEN startNode(a) = c THEN a.relation
    ELSE CASE a.relation WHEN 'BROADER' THEN 'NARROWER' WHEN 'NARROWER' THEN 'BROADER' ELSE a.relation END END AS relation,
  o {.id, .sources, .code, .nameZh, .nameEn, .shape, .standing, .citation} AS chain
ORDER BY of, chain.id
