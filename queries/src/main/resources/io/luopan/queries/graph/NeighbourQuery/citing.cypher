// The patents that cite a document of patent a.
MATCH (a)-[:PUBLISHED_AS]->(:Publication)<-[r:CITES]-(b:Patent)
WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
RETURN 'CITES' AS relation, COUNT { (a)-[:CITES]->() } + COUNT { (a)-[:PUBLISHED_AS]->()<-[:CITES]-() } AS total,
  elementId(r) AS edge, b.id AS source, a.id AS target, null AS weight, b
LIMIT $perNode
