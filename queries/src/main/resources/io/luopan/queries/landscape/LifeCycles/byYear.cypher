// Patents p by filing year: how many of each kind of protection, and by how many applicants.
// returns: year, patents, applicants, inventions, utilityModels, designs
WITH p WHERE p.filingYear IS NOT NULL
OPTIONAL MATCH (p)-[:APPLIED_BY]->(h:Holder)
RETURN p.filingYear AS year, count(DISTINCT p) AS patents, count(DISTINCT h) AS applicants,
  count(DISTINCT CASE WHEN p.type = 'INVENTION' THEN p END) AS inventions,
  count(DISTINCT CASE WHEN p.type = 'UTILITY_MODEL' THEN p END) AS utilityModels,
  count(DISTINCT CASE WHEN p.type = 'DESIGN' THEN p END) AS designs
ORDER BY year
