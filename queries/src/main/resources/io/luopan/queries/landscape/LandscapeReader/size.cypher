// Patents p with unit and status: how many there are, and how many stand on a chain node.
// returns: patents, families, placedPatents, placedFamilies
WITH p, unit, EXISTS { (p)-[:PLACED_ON]->(:ChainNode) } AS placed
RETURN count(p) AS patents, count(DISTINCT unit) AS families,
  count(CASE WHEN placed THEN p END) AS placedPatents, count(DISTINCT CASE WHEN placed THEN unit END) AS placedFamilies
