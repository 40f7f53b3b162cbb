// The claims that name a number of patent a.
MATCH (a)<-[o:NUMBER_OF]-(:PatentNumber)<-[r:NAMES_NUMBER]-(b)
WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
RETURN 'NAMES_PATENT' AS relation, COUNT { (a)<-[:NUMBER_OF]-()<-[:NAMES_NUMBER]-() } AS total,
  elementId(r) + elementId(o) AS edge, b.id AS source, a.id AS target, null AS weight, b
LIMIT $perNode
