// The standards that patents are declared for, and what of them. One row a pair.
// returns: of, standard (its id), versions, clauses, projects
UNWIND $ids AS of
MATCH (:DeclaredPatent {id: of})-[r:DECLARED_FOR]->(s:Standard)
RETURN of, s.id AS standard, r.versions AS versions, r.clauses AS clauses, r.projects AS projects
ORDER BY of, standard
