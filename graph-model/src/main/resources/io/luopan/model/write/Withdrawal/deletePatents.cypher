// Patents that nobody states any more.
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (p:Patent {id: id})
DETACH DELETE p
