// How many findings there are for standards, as `page`, counted up to a bound. One row a standard.
// returns: of, count
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
  WITH f LIMIT $bound
  RETURN count(f) AS count
}
RETURN of, count
