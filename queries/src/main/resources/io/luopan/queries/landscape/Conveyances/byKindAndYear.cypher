// Patents p with unit and status: the conveyances that registers record of them, by kind and year of recording.
// returns: kind, year (0 where no day is told, -1 for all years), records, patents, families
MATCH (p)-[:HAS_TRANSFER]->(t:Transfer)
UNWIND [-1, coalesce(t.recordedOn.year, 0)] AS told
RETURN t.kind AS kind, told AS year, count(DISTINCT t) AS records, count(DISTINCT p) AS patents, count(DISTINCT unit) AS families
ORDER BY year, kind
