// A holder with all its names.
// returns: names
MATCH (h:Holder {id: $id})
RETURN [name IN [h.name, h.nameEn] + COLLECT { MATCH (k:HolderName)-[n:NAMES]->(h) RETURN coalesce(n.text, k.key) AS text ORDER BY text }
  WHERE name IS NOT NULL] AS names
