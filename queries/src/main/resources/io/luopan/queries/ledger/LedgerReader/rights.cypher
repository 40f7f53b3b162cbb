// The patents that records call by number. One row a patent.
// reads: everything
// returns: id, family, office, type, filedOn, status, statusOn, owners, applicants (ids), licensed
MATCH (:PatentNumber)-[:NUMBER_OF]->(p:Patent)
WITH DISTINCT p
RETURN p.id AS id, coalesce(p.family, p.computedFamily, p.id) AS family, coalesce(p.office, '') AS office, p.type AS type,
  p.filedOn AS filedOn, p.legalStatus AS status, p.legalStatusOn AS statusOn,
  [(p)-[:OWNED_BY]->(h:Holder) | h.id] AS owners, [(p)-[:APPLIED_BY]->(h:Holder) | h.id] AS applicants,
  EXISTS { (p)-[:LICENSED_TO]->() } OR EXISTS { (p)-[:HAS_TRANSFER]->(:Transfer {kind: 'LICENCE'}) } AS licensed
