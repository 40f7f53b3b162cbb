// All royalty terms.
// reads: everything
// returns: id, programme, product, unit, amount, currency, condition, cap, capPeriod, regionPath, fromOn, untilOn, note, citation
MATCH (t:RoyaltyTerm)-[:TERM_OF]->(g:Programme)
RETURN t.id AS id, g.id AS programme, t.product AS product, t.unit AS unit, t.amount AS amount, t.currency AS currency,
  t.condition AS condition, t.cap AS cap, t.capPeriod AS capPeriod, t.regionPath AS regionPath, t.fromOn AS fromOn,
  t.untilOn AS untilOn, t.note AS note, t.citation AS citation
ORDER BY id
