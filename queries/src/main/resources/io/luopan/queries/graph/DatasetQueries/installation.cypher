// What tells this store from every other, for as long as it exists.
// returns: id
CALL db.info() YIELD id
RETURN id
