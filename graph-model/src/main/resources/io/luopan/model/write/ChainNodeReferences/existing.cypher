// Which of the chain nodes are in the graph.
// returns: id
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (n:ChainNode {id: id})
RETURN n.id AS id
