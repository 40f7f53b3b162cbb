// How many listings programmes have, counted up to a bound. One row a programme.
// returns: of, count
UNWIND $ids AS of
CALL (of) {
  MATCH (:Programme {id: of})<-[:LISTED_IN]-(l:PoolListing)
  WITH l LIMIT $bound
  RETURN count(l) AS count
}
RETURN of, count
