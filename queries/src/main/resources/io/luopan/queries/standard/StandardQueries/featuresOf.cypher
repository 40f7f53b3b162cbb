// What the clauses of standards as such require. One row a feature.
// returns: of, clause, titleZh, titleEn, need, profile
UNWIND $ids AS of
MATCH (:Standard {id: of})<-[:FEATURE_OF]-(f:StandardFeature)
RETURN of, f.clause AS clause, f.titleZh AS titleZh, f.titleEn AS titleEn, f.need AS need, f.profile AS profile
ORDER BY of, clause
