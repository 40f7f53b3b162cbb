// The publications of patents, by date. One row a publication.
// returns: of, id, sources, number, office, kind, publishedOn, patent
UNWIND $ids AS id
MATCH (p:Patent {id: id})-[:PUBLISHED_AS]->(d:Publication)
RETURN p.id AS of, d.id AS id, d.sources AS sources, d.number AS number, d.office AS office, d.kind AS kind,
  d.publishedOn AS publishedOn, p.id AS patent
ORDER BY of, publishedOn, id
