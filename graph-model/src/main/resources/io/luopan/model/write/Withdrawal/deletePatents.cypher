// Patents that nobody states any more.
UNWIND $ids AS id
MATCH (p:Patent {id: id})
DETACH DELETE p
