// Patents p with unit and status: conveyances of $kinds, by where who gave and who received sat, at the level of $depth codes of a path.
// A record of several parties counts in each pair. returns: giver, taker (codes; null where not known so finely), records, patents, families
MATCH (p)-[:HAS_TRANSFER]->(t:Transfer)
WHERE t.kind IN $kinds
WITH t, collect([p.id, unit]) AS moved
WITH t, moved,
  [(t)-[r:TRANSFERS_FROM]->(h:Holder) | split(coalesce(r.regionPath, h.regionPath), '/')[..-1][$depth - 1]] AS givers,
  [(t)-[r:TRANSFERS_TO]->(h:Holder) | split(coalesce(r.regionPath, h.regionPath), '/')[..-1][$depth - 1]] AS takers
UNWIND CASE size(givers) WHEN 0 THEN [null] ELSE givers END AS giver
UNWIND CASE size(takers) WHEN 0 THEN [null] ELSE takers END AS taker
WITH DISTINCT t, moved, giver, taker
UNWIND moved AS each
RETURN giver, taker, count(DISTINCT t) AS records, count(DISTINCT each[0]) AS patents, count(DISTINCT each[1]) AS families
ORDER BY families DESC, patents DESC, giver, taker
