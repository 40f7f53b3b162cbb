// The patents on chain nodes whose first applicant sat in a region. One row a node and patent.
// returns: node (id), id, family, office, type, filedOn, status, statusOn, claimed (declared or listed for some standard), cited
UNWIND $nodes AS node
MATCH (:ChainNode {id: node})<-[:PLACED_ON]-(p:Patent)
WHERE p.regionPath STARTS WITH $regionPath
RETURN node, p.id AS id, coalesce(p.family, p.computedFamily, p.id) AS family, coalesce(p.office, '') AS office, p.type AS type,
  p.filedOn AS filedOn, p.legalStatus AS status, p.legalStatusOn AS statusOn,
  EXISTS { MATCH (p)<-[:NUMBER_OF]-(:PatentNumber)<-[:NAMES_NUMBER]-(x) WHERE x:DeclaredPatent OR x:PoolListing } AS claimed,
  COUNT { (p)-[:PUBLISHED_AS]->(:Publication)<-[:CITES]-() } AS cited
ORDER BY node, id
