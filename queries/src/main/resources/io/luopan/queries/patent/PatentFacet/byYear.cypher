// Patents p by filing year.
// returns: key, label, count
WITH p WHERE p.filingYear IS NOT NULL
WITH toString(p.filingYear) AS key, null AS label, count(DISTINCT p) AS count
