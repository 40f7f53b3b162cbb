// The patents that patent a cites, or the documents while their patents are not loaded.
MATCH (a)-[r:CITES]->(d:Publication)
OPTIONAL MATCH (d)<-[:PUBLISHED_AS]-(owner:Patent)
WITH a, r, coalesce(owner, d) AS b
WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
RETURN 'CITES' AS relation, COUNT { (a)-[:CITES]->() } + COUNT { (a)-[:PUBLISHED_AS]->()<-[:CITES]-() } AS total,
  elementId(r) AS edge, a.id AS source, b.id AS target, null AS weight, b
LIMIT $perNode
