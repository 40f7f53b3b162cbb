// The patents of an inventor.
// returns: p, score
MATCH (p:Patent)-[:INVENTED_BY]->(:Inventor {id: parent})
WITH DISTINCT p, 0.0 AS score
