// The patents a holder applied for or owns, once each.
// returns: p, score
MATCH (p:Patent)-[:APPLIED_BY|OWNED_BY]->(:Holder {id: parent})
WITH DISTINCT p, 0.0 AS score
