// All patents, from the count store.
// returns: parent, count
UNWIND $parents AS parent
CALL () { MATCH (p:Patent) RETURN count(p) AS count }
RETURN parent, count
