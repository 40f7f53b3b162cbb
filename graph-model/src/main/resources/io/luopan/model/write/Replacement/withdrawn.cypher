// What of one label only earlier files say, in words; the first $limit.
// returns: text
// reads: everything
MATCH (n:{{label}})
WHERE n.sources IS NOT NULL
  AND all(source IN split(n.sources, '\n') WHERE any(key IN $former WHERE source STARTS WITH key))
CALL (n) {
  OPTIONAL MATCH (n)<-[:DECLARES]-(d:Declaration)
  OPTIONAL MATCH (n)-[:NAMES_NUMBER]->(number:PatentNumber)
  WITH d, number ORDER BY number.number
  RETURN head(collect(d.reference)) AS declaration, collect(number.number) AS numbers
}
RETURN CASE
         WHEN declaration IS NOT NULL
           THEN declaration + coalesce(', entry ' + n.entry, '')
             + reduce(text = ':', number IN numbers | text + ' ' + number)
         ELSE coalesce(n.reference, n.number, n.id, n.key)
       END AS text
ORDER BY text
LIMIT $limit
