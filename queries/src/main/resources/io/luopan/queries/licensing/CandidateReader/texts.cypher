// What tells near-duplicates: the beginning of a patent's folded text, its documents and those it cites.
// returns: id, text, documents and cited (publication ids)
UNWIND $ids AS id
MATCH (p:Patent {id: id})
RETURN p.id AS id, left(coalesce(p.text, ''), $characters) AS text, [(p)-[:PUBLISHED_AS]->(d:Publication) | d.id] AS documents,
  [(p)-[:CITES]->(d:Publication) | d.id] AS cited
