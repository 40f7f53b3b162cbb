// What runs said. One row a run.
// returns: id, document
UNWIND $ids AS id
MATCH (n:NavigationRun {id: id})
RETURN n.id AS id, n.document AS document
