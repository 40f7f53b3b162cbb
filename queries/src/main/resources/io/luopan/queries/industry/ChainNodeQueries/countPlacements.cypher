// How many chain nodes patents are placed on. One row a patent.
// returns: of, count
UNWIND $ids AS id
MATCH (p:Patent {id: id})
RETURN p.id AS of, COUNT { MATCH (p)-[l:PLACED_ON]->(:ChainNode) WHERE l.confidence >= $minConfidence } AS count
