// The loaded patents whose publications a patent cites.
// returns: p, score
MATCH (:Patent {id: parent})-[:CITES]->(:Publication)<-[:PUBLISHED_AS]-(p:Patent)
WITH DISTINCT p, 0.0 AS score
