// The patents of declarations, by entry; perhaps only those that are not loaded. One row a declared patent.
// returns: of, id
UNWIND $ids AS of
CALL (of) {
  MATCH (:Declaration {id: of})-[:DECLARES]->(p:DeclaredPatent)
  WITH p, coalesce(p.entry, '') + ' ' + p.id AS place
  WHERE ($after IS NULL OR place > $after)
    AND (NOT $unmatchedOnly OR NOT EXISTS { (p)-[:NAMES_NUMBER]->(:PatentNumber)-[:NUMBER_OF]->(:Patent) })
  RETURN p, place ORDER BY place LIMIT $limit
}
RETURN of, p.id AS id
ORDER BY of, place
