// Patents p by the last legal status told.
// returns: key, label, count
WITH coalesce(p.legalStatus, 'UNKNOWN') AS key, null AS label, count(DISTINCT p) AS count
