// A run by its id. One row where there is one.
// returns: id, project, asOf, release, ranAt, by
MATCH (n:NavigationRun {id: $id})
RETURN n.id AS id, n.project AS project, n.asOf AS asOf, n.release AS release, n.ranAt AS ranAt, n.by AS by
