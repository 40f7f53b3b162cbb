// How many listings the programmes of pools have, counted up to a bound. One row a pool.
// returns: of, count
UNWIND $ids AS of
CALL (of) {
  MATCH (:Pool {id: of})<-[:PROGRAMME_OF]-(:Programme)<-[:LISTED_IN]-(l:PoolListing)
  WITH l LIMIT $bound
  RETURN count(l) AS count
}
RETURN of, count
