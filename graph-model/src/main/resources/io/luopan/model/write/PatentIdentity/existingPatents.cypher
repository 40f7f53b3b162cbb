// Which of the patents are in the graph.
// returns: id
UNWIND $ids AS id
MATCH (p:Patent {id: id})
RETURN id
