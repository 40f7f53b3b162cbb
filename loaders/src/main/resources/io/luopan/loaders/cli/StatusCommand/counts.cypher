// How many there are of each kind; each line is read from the count store.
// returns: kind, count
CALL () {
  MATCH (n:Patent) RETURN 'patents' AS kind, count(n) AS count, 1 AS rank
  UNION ALL MATCH (n:Publication) RETURN 'publications' AS kind, count(n) AS count, 2 AS rank
  UNION ALL MATCH (n:Family) RETURN 'families' AS kind, count(n) AS count, 3 AS rank
  UNION ALL MATCH (n:LegalEvent) RETURN 'legal events' AS kind, count(n) AS count, 4 AS rank
  UNION ALL MATCH (n:Transfer) RETURN 'transfers' AS kind, count(n) AS count, 5 AS rank
  UNION ALL MATCH (n:Holder) RETURN 'holders' AS kind, count(n) AS count, 6 AS rank
  UNION ALL MATCH (n:Inventor) RETURN 'inventors' AS kind, count(n) AS count, 7 AS rank
  UNION ALL MATCH (n:Region) RETURN 'regions' AS kind, count(n) AS count, 8 AS rank
  UNION ALL MATCH (n:ClassSymbol) RETURN 'class symbols' AS kind, count(n) AS count, 9 AS rank
  UNION ALL MATCH (n:Standard) RETURN 'standards' AS kind, count(n) AS count, 10 AS rank
  UNION ALL MATCH (n:IndustrySystem) RETURN 'industry systems' AS kind, count(n) AS count, 11 AS rank
  UNION ALL MATCH (n:Chain) RETURN 'chains' AS kind, count(n) AS count, 12 AS rank
  UNION ALL MATCH (n:ChainNode) RETURN 'chain nodes' AS kind, count(n) AS count, 13 AS rank
  UNION ALL MATCH (:Patent)-[r:PLACED_ON]->() RETURN 'placements' AS kind, count(r) AS count, 14 AS rank
}
RETURN kind, count
ORDER BY rank
