// The days of the dated lists that name listings, oldest first. One row a list.
// returns: of, listOn
UNWIND $ids AS of
MATCH (:PoolListing {id: of})-[:ON_LIST]->(l:PoolList)
RETURN of, l.listOn AS listOn
ORDER BY of, listOn
