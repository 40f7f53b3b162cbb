// The day of the newest publication in the graph up to $asOf. returns: day
MATCH (p:Patent)
WHERE p.publishedOn <= $asOf AND p.id IS NOT NULL
RETURN p.publishedOn AS day
ORDER BY p.publishedOn DESC LIMIT 1
