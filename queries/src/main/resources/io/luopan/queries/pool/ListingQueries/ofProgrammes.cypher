// What programmes list, by id. One row a listing.
// returns: of, id
UNWIND $ids AS of
CALL (of) {
  MATCH (:Programme {id: of})<-[:LISTED_IN]-(l:PoolListing)
  WHERE $after IS NULL OR l.id > $after
  RETURN l ORDER BY l.id LIMIT $limit
}
RETURN of, l.id AS id
ORDER BY of, id
