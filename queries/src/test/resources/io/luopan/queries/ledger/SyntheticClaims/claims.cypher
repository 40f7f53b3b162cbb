// Each patent is declared, a fifth is listed, a twentieth found essential.
UNWIND range($from, $to) AS i
WITH i, i / 5 AS f, ((i / 5) * 104729 + (i % 5) * 61 + 7) % 1000 AS dice
MATCH (n:PatentNumber {id: 'patent-number/application/X' + i})
MATCH (s:Standard {id: 'standard/ETSI TS 138 ' + (100 + (f * f) % 50)})
MATCH (h:Holder {id: 'holder/n-' + ((f * 31) % 200)})
MERGE (c:Declaration {id: 'declaration/ETSI/' + (f * 31) % 200 + '-' + f / 200})
ON CREATE SET c.database = 'ETSI', c.reference = toString(f), c.scope = 'SPECIFIC'
MERGE (c)-[:DECLARED_BY]->(h)
CREATE (c)-[:DECLARES]->(d:DeclaredPatent {id: 'declared/' + i})-[:NAMES_NUMBER]->(n), (d)-[:DECLARED_FOR]->(s)
FOREACH (_ IN CASE WHEN dice < 50 THEN [1] ELSE [] END |
  CREATE (:EssentialityFinding {id: 'finding/' + i, result: CASE WHEN dice < 40 THEN 'ESSENTIAL' ELSE 'NOT_ESSENTIAL' END, independent: true})-[:FOUND_FOR]->(s))
WITH i, n, h, dice WHERE dice < 200
MATCH (g:Programme {id: 'programme/p' + (dice % 4) + '/a'})
CREATE (l:PoolListing {id: 'listing/' + i})-[:LISTED_IN]->(g), (l)-[:NAMES_NUMBER]->(n), (l)-[:LISTED_OF]->(h)
WITH l, g, dice
MATCH (list:PoolList)-[:LIST_OF]->(g)
WITH l, list, dice WHERE dice % 10 < 8 OR list.listOn = date('2020-01-01')
CREATE (l)-[:ON_LIST]->(list)
