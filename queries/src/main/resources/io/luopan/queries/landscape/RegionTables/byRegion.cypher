// Patents p with unit and status, by where their first applicant sat, at the level of $depth codes of a path.
// One row a region. returns: code ('' where the place is known less finely, null where not at all), patents, families, statusKnown, inForce
WITH p, unit, status, split(p.regionPath, '/')[..-1] AS codes
WITH p, unit, status, CASE WHEN codes IS NULL THEN null WHEN size(codes) < $depth THEN '' ELSE codes[$depth - 1] END AS code
RETURN code, count(p) AS patents, count(DISTINCT unit) AS families,
  count(CASE WHEN status <> 'UNKNOWN' THEN 1 END) AS statusKnown, count(CASE WHEN status = 'IN_FORCE' THEN 1 END) AS inForce
ORDER BY families DESC, patents DESC, code
