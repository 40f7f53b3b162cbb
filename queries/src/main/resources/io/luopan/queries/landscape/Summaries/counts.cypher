// Patents p with unit, status and holders, in one row; families of the last window of filing years and of the one before.
// returns: patents, families, holders, statusKnown, inForce, now, before
UNWIND CASE size(holders) WHEN 0 THEN [null] ELSE holders END AS holder
RETURN count(DISTINCT p) AS patents, count(DISTINCT unit) AS families, count(DISTINCT holder) AS holders,
  count(DISTINCT CASE WHEN status <> 'UNKNOWN' THEN p END) AS statusKnown,
  count(DISTINCT CASE WHEN status = 'IN_FORCE' THEN p END) AS inForce,
  count(DISTINCT CASE WHEN $last - $window < p.filingYear <= $last THEN unit END) AS now,
  count(DISTINCT CASE WHEN $last - 2 * $window < p.filingYear <= $last - $window THEN unit END) AS before
