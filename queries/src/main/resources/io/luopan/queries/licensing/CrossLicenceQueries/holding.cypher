// The patents of a holder: those it owns, and those it applied for of which no owner is told; with the patents of another
// holder that cite them. One row a patent.
// returns: id, family, office, type, filedOn, status, statusOn, joint (whether the other holds it too), nodes (ids), citedBy (ids)
MATCH (h:Holder {id: $holder})<-[:OWNED_BY|APPLIED_BY]-(p:Patent)
WHERE EXISTS { (p)-[:OWNED_BY]->(h) } OR NOT EXISTS { (p)-[:OWNED_BY]->(:Holder) }
WITH DISTINCT p ORDER BY p.id LIMIT $limit
RETURN p.id AS id, coalesce(p.family, p.computedFamily, p.id) AS family, coalesce(p.office, '') AS office, p.type AS type,
  p.filedOn AS filedOn, p.legalStatus AS status, p.legalStatusOn AS statusOn,
  EXISTS { (p)-[:OWNED_BY|APPLIED_BY]->(:Holder {id: $other}) } AS joint, [(p)-[:PLACED_ON]->(n:ChainNode) | n.id] AS nodes,
  [(p)-[:PUBLISHED_AS]->(:Publication)<-[:CITES]-(q:Patent) WHERE EXISTS { (q)-[:OWNED_BY|APPLIED_BY]->(:Holder {id: $other}) } |
    q.id] AS citedBy
