// Pool listings by id. One row an id that is found.
// returns: the listing's columns, programme (its id)
UNWIND $ids AS id
MATCH (l:PoolListing {id: id})-[:LISTED_IN]->(g:Programme)
RETURN l.id AS id, l.sources AS sources, l.office AS office, l.listedOn AS listedOn, l.removedOn AS removedOn,
  l.expiresOn AS expiresOn, l.claim AS claim, g.id AS programme
