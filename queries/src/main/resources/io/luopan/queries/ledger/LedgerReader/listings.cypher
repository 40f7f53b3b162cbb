// All patents on pools' lists. One row each.
// reads: everything
// returns: id, programme, owners (ids), office, listedOn, removedOn, expiresOn, lists (days), standards [{id, clauses}], patents (ids)
MATCH (l:PoolListing)-[:LISTED_IN]->(g:Programme)
RETURN l.id AS id, g.id AS programme, [(l)-[:LISTED_OF]->(h:Holder) | h.id] AS owners, l.office AS office, l.listedOn AS listedOn,
  l.removedOn AS removedOn, l.expiresOn AS expiresOn, [(l)-[:ON_LIST]->(d:PoolList) | d.listOn] AS lists,
  [(l)-[f:LISTED_FOR]->(s:Standard) | {id: s.id, clauses: coalesce(f.clauses, [])}] AS standards,
  [(l)-[:NAMES_NUMBER]->(:PatentNumber)-[:NUMBER_OF]->(p:Patent) | p.id] AS patents
