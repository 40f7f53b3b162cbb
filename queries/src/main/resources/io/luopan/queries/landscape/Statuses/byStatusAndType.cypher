// Patents p with unit and status, by status and kind of protection.
// returns: status, type, patents, families
RETURN status, coalesce(p.type, 'UNKNOWN') AS type, count(p) AS patents, count(DISTINCT unit) AS families
ORDER BY status, type
