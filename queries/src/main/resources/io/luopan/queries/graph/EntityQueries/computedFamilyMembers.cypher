// How many patents each computed family has.
// returns: id, members
UNWIND $ids AS id
MATCH (p:Patent {computedFamily: id})
RETURN id, count(p) AS members
