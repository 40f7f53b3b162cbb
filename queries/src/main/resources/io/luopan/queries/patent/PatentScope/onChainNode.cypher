// The patents placed on a chain node.
// returns: p, score
MATCH (p:Patent)-[:PLACED_ON]->(:ChainNode {id: parent})
WITH DISTINCT p, 0.0 AS score
