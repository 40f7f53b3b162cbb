// Published documents by id. One row an id that is found.
// returns: id, sources, number, office, kind, publishedOn, patent
UNWIND $ids AS id
MATCH (d:Publication {id: id})
OPTIONAL MATCH (p:Patent)-[:PUBLISHED_AS]->(d)
RETURN d.id AS id, d.sources AS sources, d.number AS number, d.office AS office, d.kind AS kind,
  d.publishedOn AS publishedOn, head(collect(p.id)) AS patent
