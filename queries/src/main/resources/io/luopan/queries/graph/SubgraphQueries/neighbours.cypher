// What stands next to the things of one label, a limited number for each relation. A citation leads to the cited patent,
// or to the document while its patent is not loaded; what names a number leads to the patents that have it. `total` is how many there are in the graph. One row a neighbour.
// returns: of, relation, total, edge, source, target, weight, neighbour (its id)
UNWIND $ids AS id
MATCH (a:{{label}} {id: id})
CALL (a) {
  WITH a WHERE 'HOLDS' IN $relations
  MATCH (a)-[r:APPLIED_BY|OWNED_BY]-(b)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'HOLDS' AS relation, COUNT { (a)-[:APPLIED_BY|OWNED_BY]-() } AS total, elementId(r) AS edge, startNode(r).id AS source,
    endNode(r).id AS target, r.confidence AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'INVENTED_BY' IN $relations
  MATCH (a)-[r:INVENTED_BY]-(b)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'INVENTED_BY' AS relation, COUNT { (a)-[:INVENTED_BY]-() } AS total, elementId(r) AS edge, startNode(r).id AS source,
    endNode(r).id AS target, r.confidence AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'MEMBER_OF_FAMILY' IN $relations
  MATCH (a)-[r:IN_FAMILY]-(b)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'MEMBER_OF_FAMILY' AS relation, COUNT { (a)-[:IN_FAMILY]-() } AS total, elementId(r) AS edge, startNode(r).id AS source,
    endNode(r).id AS target, r.confidence AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'PLACED_ON' IN $relations
  MATCH (a)-[r:PLACED_ON]-(b)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'PLACED_ON' AS relation, COUNT { (a)-[:PLACED_ON]-() } AS total, elementId(r) AS edge, startNode(r).id AS source,
    endNode(r).id AS target, r.confidence AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'CLASSIFIED_AS' IN $relations
  MATCH (a)-[r:CLASSIFIED_AS]-(b)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'CLASSIFIED_AS' AS relation, COUNT { (a)-[:CLASSIFIED_AS]-() } AS total, elementId(r) AS edge, startNode(r).id AS source,
    endNode(r).id AS target, r.confidence AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'UPSTREAM_OF' IN $relations
  MATCH (a)-[r:FEEDS]-(b)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'UPSTREAM_OF' AS relation, COUNT { (a)-[:FEEDS]-() } AS total, elementId(r) AS edge, startNode(r).id AS source,
    endNode(r).id AS target, r.confidence AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'PART_OF' IN $relations
  MATCH (a)-[r:PART_OF|NODE_OF|CHILD_OF|UNDER|EDITION_OF|PROGRAMME_OF|TERM_OF]-(b)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'PART_OF' AS relation, COUNT { (a)-[:PART_OF|NODE_OF|CHILD_OF|UNDER|EDITION_OF|PROGRAMME_OF|TERM_OF]-() } AS total, elementId(r) AS edge, startNode(r).id AS source,
    endNode(r).id AS target, r.confidence AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'COVERS' IN $relations
  MATCH (a)-[r:COVERS]-(b)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'COVERS' AS relation, COUNT { (a)-[:COVERS]-() } AS total, elementId(r) AS edge, startNode(r).id AS source,
    endNode(r).id AS target, r.confidence AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'ALIGNED_WITH' IN $relations
  MATCH (a)-[r:ALIGNS_WITH]-(b)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'ALIGNED_WITH' AS relation, COUNT { (a)-[:ALIGNS_WITH]-() } AS total, elementId(r) AS edge, startNode(r).id AS source,
    endNode(r).id AS target, r.confidence AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'SELECTS' IN $relations
  MATCH (a)-[r:SELECTS]-(b)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'SELECTS' AS relation, COUNT { (a)-[:SELECTS]-() } AS total, elementId(r) AS edge, startNode(r).id AS source,
    endNode(r).id AS target, r.confidence AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'LOCATED_IN' IN $relations
  MATCH (a)-[r:LOCATED_IN]-(b)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'LOCATED_IN' AS relation, COUNT { (a)-[:LOCATED_IN]-() } AS total, elementId(r) AS edge, startNode(r).id AS source,
    endNode(r).id AS target, r.confidence AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'SUCCESSOR_OF' IN $relations
  MATCH (a)-[r:SUCCEEDED_BY]-(b)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'SUCCESSOR_OF' AS relation, COUNT { (a)-[:SUCCEEDED_BY]-() } AS total, elementId(r) AS edge, endNode(r).id AS source,
    startNode(r).id AS target, r.confidence AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'RELATED_TO' IN $relations
  MATCH (a)-[r:RELATED_TO]-(b)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'RELATED_TO' AS relation, COUNT { (a)-[:RELATED_TO]-() } AS total, elementId(r) AS edge, startNode(r).id AS source,
    endNode(r).id AS target, r.confidence AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'CITES' IN $relations
  MATCH (a)-[r:CITES]->(d:Publication)
  OPTIONAL MATCH (d)<-[:PUBLISHED_AS]-(owner:Patent)
  WITH a, r, coalesce(owner, d) AS b
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'CITES' AS relation, COUNT { (a)-[:CITES]->() } + COUNT { (a)-[:PUBLISHED_AS]->()<-[:CITES]-() } AS total, elementId(r) AS edge, a.id AS source, b.id AS target,
    null AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'CITES' IN $relations
  MATCH (a)-[:PUBLISHED_AS]->(:Publication)<-[r:CITES]-(b:Patent)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'CITES' AS relation, COUNT { (a)-[:CITES]->() } + COUNT { (a)-[:PUBLISHED_AS]->()<-[:CITES]-() } AS total, elementId(r) AS edge, b.id AS source,
    a.id AS target, null AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'CITES' IN $relations
  MATCH (a:Publication)<-[r:CITES]-(b:Patent)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'CITES' AS relation, COUNT { (a)<-[:CITES]-() } AS total, elementId(r) AS edge, b.id AS source, a.id AS target,
    null AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'REPLACES' IN $relations
  MATCH (a)-[r:REPLACES|UPDATES]-(b)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'REPLACES' AS relation, COUNT { (a)-[:REPLACES|UPDATES]-() } AS total, elementId(r) AS edge, startNode(r).id AS source,
    endNode(r).id AS target, null AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'DRAFTED_BY' IN $relations
  MATCH (a)-[r:DRAFTED_BY]-(b)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'DRAFTED_BY' AS relation, COUNT { (a)-[:DRAFTED_BY]-() } AS total, elementId(r) AS edge, startNode(r).id AS source,
    endNode(r).id AS target, null AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'DECLARED_BY' IN $relations
  MATCH (a)-[r:DECLARED_BY]-(b)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'DECLARED_BY' AS relation, COUNT { (a)-[:DECLARED_BY]-() } AS total, elementId(r) AS edge, startNode(r).id AS source,
    endNode(r).id AS target, null AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'DECLARES' IN $relations
  MATCH (a)-[r:DECLARES]-(b)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'DECLARES' AS relation, COUNT { (a)-[:DECLARES]-() } AS total, elementId(r) AS edge, startNode(r).id AS source,
    endNode(r).id AS target, null AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'DECLARED_TO' IN $relations
  MATCH (a)-[r:DECLARED_FOR|BLANKET_FOR]-(b)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'DECLARED_TO' AS relation, COUNT { (a)-[:DECLARED_FOR|BLANKET_FOR]-() } AS total, elementId(r) AS edge, startNode(r).id AS source,
    endNode(r).id AS target, null AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'FOUND' IN $relations
  MATCH (a)-[r:FOUND_FOR|FOUND_BY]-(b)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'FOUND' AS relation, COUNT { (a)-[:FOUND_FOR|FOUND_BY]-() } AS total, elementId(r) AS edge, startNode(r).id AS source,
    endNode(r).id AS target, null AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'POOLED_IN' IN $relations
  MATCH (a)-[r:LISTED_IN|LISTED_FOR|LISTED_OF]-(b)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'POOLED_IN' AS relation, COUNT { (a)-[:LISTED_IN|LISTED_FOR|LISTED_OF]-() } AS total, elementId(r) AS edge, startNode(r).id AS source,
    endNode(r).id AS target, null AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'LICENSES' IN $relations
  MATCH (a)-[r:LICENSES]-(b)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'LICENSES' AS relation, COUNT { (a)-[:LICENSES]-() } AS total, elementId(r) AS edge, startNode(r).id AS source,
    endNode(r).id AS target, null AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'MEMBER_OF' IN $relations
  MATCH (a)-[r:MEMBERSHIP_OF|MEMBERSHIP_IN|PARTY]-(b)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'MEMBER_OF' AS relation, COUNT { (a)-[:MEMBERSHIP_OF|MEMBERSHIP_IN|PARTY]-() } AS total, elementId(r) AS edge, startNode(r).id AS source,
    endNode(r).id AS target, null AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'ADMINISTERED_BY' IN $relations
  MATCH (a)-[r:ADMINISTERED_BY]-(b)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'ADMINISTERED_BY' AS relation, COUNT { (a)-[:ADMINISTERED_BY]-() } AS total, elementId(r) AS edge, startNode(r).id AS source,
    endNode(r).id AS target, null AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'SERVES' IN $relations
  MATCH (a)-[r:SERVES|CONCERNS]-(b)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'SERVES' AS relation, COUNT { (a)-[:SERVES|CONCERNS]-() } AS total, elementId(r) AS edge, startNode(r).id AS source,
    endNode(r).id AS target, null AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'NAMES_PATENT' IN $relations
  MATCH (a)-[r:NAMES_NUMBER]->(:PatentNumber)-[o:NUMBER_OF]->(b:Patent)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'NAMES_PATENT' AS relation, COUNT { (a)-[:NAMES_NUMBER]->()-[:NUMBER_OF]->() } AS total, elementId(r) + elementId(o) AS edge, a.id AS source,
    b.id AS target, null AS weight, b
  LIMIT $perNode
  UNION ALL
  WITH a WHERE 'NAMES_PATENT' IN $relations
  MATCH (a)<-[o:NUMBER_OF]-(:PatentNumber)<-[r:NAMES_NUMBER]-(b)
  WHERE size($labels) = 0 OR any(label IN labels(b) WHERE label IN $labels)
  RETURN 'NAMES_PATENT' AS relation, COUNT { (a)<-[:NUMBER_OF]-()<-[:NAMES_NUMBER]-() } AS total, elementId(r) + elementId(o) AS edge, b.id AS source,
    a.id AS target, null AS weight, b
  LIMIT $perNode
}
RETURN id AS of, relation, total, edge, source, target, weight, b.id AS neighbour
