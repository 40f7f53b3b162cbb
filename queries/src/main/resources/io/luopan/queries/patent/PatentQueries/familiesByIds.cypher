// Families by id, told or computed. One row an id that is found.
// returns: id, sources, familyKind, computed
UNWIND $ids AS id
CALL (id) {
  MATCH (f:Family {id: id})
  RETURN f.sources AS sources, f.familyKind AS familyKind, false AS computed
  UNION
  MATCH (p:Patent {computedFamily: id})
  USING INDEX SEEK p:Patent(computedFamily)
  RETURN DISTINCT null AS sources, 'SIMPLE' AS familyKind, true AS computed
}
RETURN id, sources, familyKind, computed
