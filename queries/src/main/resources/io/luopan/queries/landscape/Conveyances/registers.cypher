// Patents p with unit and status, by office, and whether the graph holds any record of that office's register; of which a source names a licensee.
// returns: patents, registered, licensed, licensedFamilies, licensees (whether any source names one of any patent)
WITH coalesce(p.office, '??') AS office, count(p) AS patents, collect(CASE WHEN EXISTS { (p)-[:LICENSED_TO]->(:Holder) } THEN [p.id, unit] END) AS licensed
WITH patents, licensed, EXISTS { MATCH (t:Transfer) WHERE t.id STARTS WITH 'transfer/' + office + '/' } AS registered
WITH sum(patents) AS patents, sum(CASE WHEN registered THEN patents ELSE 0 END) AS registered, collect(licensed) AS lists
WITH patents, registered, reduce(all = [], list IN lists | all + list) AS licensed
RETURN patents, registered, size(licensed) AS licensed, COUNT { UNWIND licensed AS each RETURN DISTINCT each[1] AS unit } AS licensedFamilies,
  COUNT { ()-[:LICENSED_TO]->() } > 0 AS licensees
