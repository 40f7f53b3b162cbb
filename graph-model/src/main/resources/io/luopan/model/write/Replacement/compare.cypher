// How what a file says of one label differs from what the files before it say.
// returns: fresh, kept, withdrawn (which only they say)
// reads: everything
MATCH (n:{{label}})
WITH n,
     any(source IN split(n.sources, '\n') WHERE source STARTS WITH $now) AS now,
     any(source IN split(n.sources, '\n') WHERE any(key IN $former WHERE source STARTS WITH key)) AS before,
     all(source IN split(n.sources, '\n') WHERE any(key IN $former WHERE source STARTS WITH key)) AS only
WHERE now OR before
RETURN count(CASE WHEN now AND NOT before THEN 1 END) AS fresh,
       count(CASE WHEN now AND before THEN 1 END) AS kept,
       count(CASE WHEN before AND only THEN 1 END) AS withdrawn
