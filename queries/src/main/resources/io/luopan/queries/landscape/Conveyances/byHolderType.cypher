// Patents p with unit and status: conveyances of $kinds, by what who gave and who received are.
// A record of several parties counts in each pair. returns: giver, taker (types; null where not known), records, patents, families
MATCH (p)-[:HAS_TRANSFER]->(t:Transfer)
WHERE t.kind IN $kinds
WITH t, collect([p.id, unit]) AS moved
WITH t, moved,
  [(t)-[:TRANSFERS_FROM]->(h:Holder) | CASE WHEN h.holderType <> 'UNKNOWN' THEN h.holderType END] AS givers,
  [(t)-[:TRANSFERS_TO]->(h:Holder) | CASE WHEN h.holderType <> 'UNKNOWN' THEN h.holderType END] AS takers
UNWIND CASE size(givers) WHEN 0 THEN [null] ELSE givers END AS giver
UNWIND CASE size(takers) WHEN 0 THEN [null] ELSE takers END AS taker
WITH DISTINCT t, moved, giver, taker
UNWIND moved AS each
RETURN giver, taker, count(DISTINCT t) AS records, count(DISTINCT each[0]) AS patents, count(DISTINCT each[1]) AS families
ORDER BY families DESC, patents DESC, giver, taker
