// The members of a family, told or computed.
// returns: p, score
CALL (parent) {
  MATCH (p:Patent)-[:IN_FAMILY]->(:Family {id: parent})
  RETURN p
  UNION
  MATCH (p:Patent {computedFamily: parent})
  USING INDEX SEEK p:Patent(computedFamily)
  RETURN p
}
WITH DISTINCT p, 0.0 AS score
