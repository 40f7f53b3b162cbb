// Patents p by the kind of protection.
// returns: key, label, count
WITH coalesce(p.type, 'UNKNOWN') AS key, null AS label, count(DISTINCT p) AS count
