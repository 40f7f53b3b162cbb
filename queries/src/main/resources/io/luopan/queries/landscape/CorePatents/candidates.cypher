// Patents p with unit, status, year, subclass and cited: the $most most cited, with how many offices their family was filed at.
// returns: patent, year, subclass, cited, status, filedOn, offices
WITH p, status, year, subclass, cited
ORDER BY cited DESC, p.id LIMIT $most
RETURN p.id AS patent, year, subclass, cited, status, p.filedOn AS filedOn,
  COUNT { MATCH (m:Patent) USING INDEX SEEK m:Patent(family) WHERE m.family = p.family RETURN DISTINCT m.office }
  + COUNT { MATCH (m:Patent) USING INDEX SEEK m:Patent(computedFamily) WHERE p.family IS NULL AND m.computedFamily = p.computedFamily RETURN DISTINCT m.office } AS offices
