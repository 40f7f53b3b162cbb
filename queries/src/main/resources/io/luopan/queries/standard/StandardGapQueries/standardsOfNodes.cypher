// The standards of chain nodes: those that lists tell, and those for which a patent on the node is declared or listed (where an
// entry leads to that patent alone). One row a node, standard and way.
// returns: node (id), standard (id, as such where known), via (TOLD, DECLARED, LISTED), patents (ids)
UNWIND $nodes AS node
MATCH (n:ChainNode {id: node})
CALL (n) {
  MATCH (n)<-[:CONCERNS]-(s:Standard)
  RETURN s, 'TOLD' AS via, [] AS patents
  UNION ALL
  MATCH (n)<-[:PLACED_ON]-(p:Patent)<-[:NUMBER_OF]-(:PatentNumber)<-[:NAMES_NUMBER]-(d:DeclaredPatent)-[:DECLARED_FOR]->(s:Standard)
  WHERE COUNT { MATCH (d)-[:NAMES_NUMBER]->(:PatentNumber)-[:NUMBER_OF]->(o:Patent) RETURN DISTINCT o } = 1
  RETURN s, 'DECLARED' AS via, collect(DISTINCT p.id) AS patents
  UNION ALL
  MATCH (n)<-[:PLACED_ON]-(p:Patent)<-[:NUMBER_OF]-(:PatentNumber)<-[:NAMES_NUMBER]-(l:PoolListing)-[:LISTED_FOR]->(s:Standard)
  WHERE l.removedOn IS NULL
    AND COUNT { MATCH (l)-[:NAMES_NUMBER]->(:PatentNumber)-[:NUMBER_OF]->(o:Patent) RETURN DISTINCT o } = 1
  RETURN s, 'LISTED' AS via, collect(DISTINCT p.id) AS patents
}
OPTIONAL MATCH (s)-[:EDITION_OF]->(whole:Standard)
RETURN node, coalesce(whole.id, s.id) AS standard, via, patents
ORDER BY node, standard, via
