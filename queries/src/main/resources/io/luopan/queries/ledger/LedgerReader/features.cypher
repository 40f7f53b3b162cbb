// All features of standards.
// reads: everything
// returns: standard, clause, need
MATCH (f:StandardFeature)-[:FEATURE_OF]->(s:Standard)
RETURN s.id AS standard, f.clause AS clause, f.need AS need
ORDER BY standard, clause
