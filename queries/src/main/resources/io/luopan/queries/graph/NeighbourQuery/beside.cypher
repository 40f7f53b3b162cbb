// What one relationship ties to a. A holder's successor is told from the successor's side.
MATCH (a)-[r:{{types}}]-(b)
WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
RETURN '{{relation}}' AS relation, COUNT { (a)-[:{{types}}]-() } AS total, elementId(r) AS edge,
  {{from}}Node(r).id AS source, {{to}}Node(r).id AS target, r.confidence AS weight, b
LIMIT $perNode
