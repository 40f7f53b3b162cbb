// The standards that programmes license, and what of them counts as the standard. One row a pair.
// returns: of, standard (its id), versions, clauses, projects
UNWIND $ids AS of
MATCH (:Programme {id: of})-[r:LICENSES]->(s:Standard)
RETURN of, s.id AS standard, r.versions AS versions, r.clauses AS clauses, r.projects AS projects
ORDER BY of, standard
