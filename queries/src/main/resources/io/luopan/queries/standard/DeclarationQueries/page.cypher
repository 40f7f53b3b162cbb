// Declarations of some scopes, each perhaps of a standard as such and of a declarant, by id; where only unmatched ones are
// asked, those that declare a patent that is not loaded. One row a declaration of a scope.
// returns: of (the scope's key), id
UNWIND $scopes AS scope
CALL (scope) {
  CALL (scope) {
    WITH scope WHERE scope.standard IS NOT NULL
    MATCH (:Standard {id: scope.standard})<-[:BLANKET_FOR]-(d:Declaration)
    RETURN d
    UNION
    WITH scope WHERE scope.standard IS NOT NULL
    MATCH (:Standard {id: scope.standard})<-[:DECLARED_FOR]-(:DeclaredPatent)<-[:DECLARES]-(d:Declaration)
    RETURN d
    UNION
    WITH scope WHERE scope.standard IS NULL AND scope.declarant IS NOT NULL
    MATCH (:Holder {id: scope.declarant})<-[:DECLARED_BY]-(d:Declaration)
    RETURN d
    UNION
    WITH scope WHERE scope.standard IS NULL AND scope.declarant IS NULL
    MATCH (d:Declaration)
    RETURN d
  }
  WITH scope, d
  WHERE ($after IS NULL OR d.id > $after)
    AND (scope.declarant IS NULL OR EXISTS { (d)-[:DECLARED_BY]->(:Holder {id: scope.declarant}) })
    AND (NOT $unmatchedOnly OR EXISTS {
      MATCH (d)-[:DECLARES]->(p:DeclaredPatent)
      WHERE (scope.standard IS NULL OR EXISTS { (p)-[:DECLARED_FOR]->(:Standard {id: scope.standard}) })
        AND NOT EXISTS { (p)-[:NAMES_NUMBER]->(:PatentNumber)-[:NUMBER_OF]->(:Patent) }
    })
  RETURN d ORDER BY d.id LIMIT $limit
}
RETURN scope.key AS of, d.id AS id
ORDER BY of, id
