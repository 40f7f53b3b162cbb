// The families patents are in. One row a membership. A computed family, which has no node, is one where others share it.
// returns: of, id, sources, familyKind, computed
UNWIND $ids AS id
MATCH (p:Patent {id: id})
CALL (p) {
  MATCH (p)-[:IN_FAMILY]->(f:Family)
  RETURN f.id AS family, f.sources AS sources, f.familyKind AS familyKind, false AS computed
  UNION
  MATCH (other:Patent)
  USING INDEX SEEK other:Patent(computedFamily)
  WHERE other.computedFamily = p.computedFamily AND other.id <> p.id
  WITH DISTINCT p.computedFamily AS family
  RETURN family, null AS sources, 'SIMPLE' AS familyKind, true AS computed
}
RETURN p.id AS of, family AS id, sources, familyKind, computed
ORDER BY of, id
