// Gives a patent its lasting id.
MATCH (p:Patent {id: $from})
SET p.id = $to
