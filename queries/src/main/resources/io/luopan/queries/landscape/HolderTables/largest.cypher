// Patents p with unit, status and holders: the $top holders of most families. A family counts whole for each of its holders.
// One row a holder. returns: holder, families, patents, statusKnown, inForce
UNWIND holders AS holder
RETURN holder, count(DISTINCT unit) AS families, count(DISTINCT p) AS patents,
  count(DISTINCT CASE WHEN status <> 'UNKNOWN' THEN p END) AS statusKnown,
  count(DISTINCT CASE WHEN status = 'IN_FORCE' THEN p END) AS inForce
ORDER BY families DESC, patents DESC, holder
LIMIT $top
