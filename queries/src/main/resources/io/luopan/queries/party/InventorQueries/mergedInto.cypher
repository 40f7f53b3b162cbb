// The inventors for which others stand, with the decisions that hold them in the group. One row a decision.
// returns: of, id, name, score, by, evidence, sources
UNWIND $ids AS of
MATCH (m:Inventor {mergedInto: of})-[d:SAME_AS]-(o:Inventor)
WHERE o.id = of OR o.mergedInto = of
RETURN of, m.id AS id, m.name AS name, d.score AS score, d.by AS by, d.curator AS curator, d.note AS note,
  d.evidence AS evidence, d.sources AS sources
ORDER BY of, id, by, score DESC, o.id
