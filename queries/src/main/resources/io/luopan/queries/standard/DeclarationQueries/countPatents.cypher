// How many patents declarations name, perhaps only those that are not loaded, counted up to a bound. One row a declaration.
// returns: of, count
UNWIND $ids AS of
CALL (of) {
  MATCH (:Declaration {id: of})-[:DECLARES]->(p:DeclaredPatent)
  WHERE NOT $unmatchedOnly OR NOT EXISTS { (p)-[:NAMES_NUMBER]->(:PatentNumber)-[:NUMBER_OF]->(:Patent) }
  WITH p LIMIT $bound
  RETURN count(p) AS count
}
RETURN of, count
