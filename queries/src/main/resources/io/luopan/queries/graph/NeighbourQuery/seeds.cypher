// What stands next to the things of one label, a limited number for each relation: a part for each follows.
// `total` is how many there are in the graph. One row a neighbour.
// returns: of, relation, total, edge, source, target, weight, neighbour (its id)
UNWIND $ids AS id
MATCH (a:{{label}} {id: id})
CALL (a) {
