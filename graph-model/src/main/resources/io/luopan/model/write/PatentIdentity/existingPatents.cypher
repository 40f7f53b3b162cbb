// Which of the patents are in the graph.
// returns: id
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (p:Patent {id: id})
RETURN id
