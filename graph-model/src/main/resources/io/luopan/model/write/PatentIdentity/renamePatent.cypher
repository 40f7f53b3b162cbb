// Gives a patent its lasting id.
CYPHER replan=skip
MATCH (p:Patent {id: $from})
SET p.id = $to
