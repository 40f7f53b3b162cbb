// The patents that cite a publication of a patent.
// returns: p, score
MATCH (:Patent {id: parent})-[:PUBLISHED_AS]->(:Publication)<-[:CITES]-(p:Patent)
WITH DISTINCT p, 0.0 AS score
