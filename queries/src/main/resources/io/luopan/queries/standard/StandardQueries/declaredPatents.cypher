// How many patents are declared for standards as such, matched or not. One row a standard.
// returns: of, count
UNWIND $ids AS of
MATCH (s:Standard {id: of})
RETURN of, COUNT { (s)<-[:DECLARED_FOR]-() } AS count
