// The patents that have a number which claim a names.
MATCH (a)-[r:NAMES_NUMBER]->(:PatentNumber)-[o:NUMBER_OF]->(b:Patent)
WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
RETURN 'NAMES_PATENT' AS relation, COUNT { (a)-[:NAMES_NUMBER]->()-[:NUMBER_OF]->() } AS total,
  elementId(r) + elementId(o) AS edge, a.id AS source, b.id AS target, null AS weight, b
LIMIT $perNode
