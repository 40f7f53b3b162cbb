// The dated lists of programmes, oldest first. One row a list.
// returns: of, listOn, listings (how many stand on it)
UNWIND $ids AS of
MATCH (:Programme {id: of})<-[:LIST_OF]-(l:PoolList)
RETURN of, l.listOn AS listOn, COUNT { (l)<-[:ON_LIST]-() } AS listings
ORDER BY of, listOn
