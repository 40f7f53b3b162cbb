// Patents p with unit and status, by where they come from ($origin) and the office they were filed at.
// returns: origin (null where unknown), target, patents, families, assumed (patents that name no priority, so that their own office is taken)
WITH p, unit, [t IN coalesce(p.priorities, []) | split(t, ' ')] AS claimed
WITH p, unit, reduce(first = null, c IN claimed |
  CASE WHEN first IS NULL OR first[1] IS NULL AND c[1] IS NOT NULL OR c[1] < first[1] THEN c ELSE first END)[0] AS priority
WITH p, unit, CASE $origin WHEN 'FIRST_APPLICANT' THEN split(p.regionPath, '/')[0] ELSE coalesce(left(priority, 2), p.office) END AS origin,
  $origin = 'FIRST_PRIORITY' AND priority IS NULL AS assumed
RETURN origin, coalesce(p.office, '??') AS target, count(p) AS patents, count(DISTINCT unit) AS families,
  count(CASE WHEN assumed THEN 1 END) AS assumed
ORDER BY families DESC, patents DESC, origin, target
