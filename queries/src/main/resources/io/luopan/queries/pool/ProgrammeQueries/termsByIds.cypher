// Royalty terms by id. One row an id that is found.
// returns: the term's columns, programme (the id of the one that asks for it)
UNWIND $ids AS id
MATCH (t:RoyaltyTerm {id: id})-[:TERM_OF]->(g:Programme)
RETURN t.id AS id, t.sources AS sources, t.product AS product, t.unit AS unit, t.amount AS amount, t.currency AS currency,
  t.condition AS condition, t.cap AS cap, t.capPeriod AS capPeriod, t.fromOn AS fromOn, t.untilOn AS untilOn,
  t.regionPath AS regionPath, t.note AS note, t.citation AS citation, g.id AS programme
