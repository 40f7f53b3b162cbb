// The members of a family.
// returns: p, score
MATCH (p:Patent)-[:IN_FAMILY]->(:Family {id: parent})
WITH DISTINCT p, 0.0 AS score
