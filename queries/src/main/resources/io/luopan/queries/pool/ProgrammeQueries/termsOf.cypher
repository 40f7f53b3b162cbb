// What programmes ask for, by product and day. One row a term.
// returns: of, id
UNWIND $ids AS of
MATCH (:Programme {id: of})<-[:TERM_OF]-(t:RoyaltyTerm)
WITH of, t ORDER BY of, t.product, t.fromOn, t.id
RETURN of, t.id AS id
