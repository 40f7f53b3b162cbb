// Patents p with the simple family they count for and their status on $asOf, as queries.patent.Validity judges it.
// returns: p, unit, status
WITH p, coalesce(p.family, p.computedFamily, p.id) AS unit,
  CASE
    WHEN p.legalStatus IS NULL OR p.legalStatusOn > $asOf OR p.filedOn > $asOf THEN 'UNKNOWN'
    WHEN p.legalStatus = 'IN_FORCE' AND p.filedOn + duration({years: CASE
        WHEN p.type = 'INVENTION' THEN 20
        WHEN p.office = 'CN' AND p.type = 'UTILITY_MODEL' THEN 10
        WHEN p.office = 'CN' AND p.type = 'DESIGN' THEN CASE WHEN p.filedOn >= date('2021-06-01') THEN 15 ELSE 10 END
        ELSE 1000 END}) <= $asOf THEN 'EXPIRED'
    ELSE p.legalStatus
  END AS status
