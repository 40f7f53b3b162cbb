// How many patents each computed family has.
// returns: id, members
UNWIND $ids AS id
MATCH (p:Patent {computedFamily: id})
USING INDEX SEEK p:Patent(computedFamily)
RETURN id, count(p) AS members
