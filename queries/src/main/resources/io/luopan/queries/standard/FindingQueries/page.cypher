// What was found for standards, by id; of a standard as such also what was found for its editions. One row a finding.
// returns: of, id
UNWIND $ids AS of
CALL (of) {
  MATCH (s:Standard {id: of})
  CALL (s) {
    MATCH (s)<-[:FOUND_FOR]-(f:EssentialityFinding)
    RETURN f
    UNION
    MATCH (s)<-[:EDITION_OF]-(:Standard)<-[:FOUND_FOR]-(f:EssentialityFinding)
    RETURN f
  }
  WITH f WHERE $after IS NULL OR f.id > $after
  RETURN f ORDER BY f.id LIMIT $limit
}
RETURN of, f.id AS id
ORDER BY of, id
