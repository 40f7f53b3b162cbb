// The families patents are in. One row a membership.
// returns: of, id, sources, familyKind
UNWIND $ids AS id
MATCH (p:Patent {id: id})-[:IN_FAMILY]->(f:Family)
RETURN p.id AS of, f.id AS id, f.sources AS sources, f.familyKind AS familyKind
ORDER BY of, id
