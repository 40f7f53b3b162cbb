// $count patents of 60 holders of very unequal size on one node: one to four subgroups of 40 main groups, texts of 200 characters ($letters) of which every
// tenth is another's, one citation in three, every fifteenth licensed, every seventh lapsed.
UNWIND range($from, $from + $count - 1) AS i
WITH i, CASE WHEN i % 10 = 0 THEN i + 1 ELSE i END AS words
CREATE (p:Patent {id: 'patent/CN' + toString(2000000 + i), office: 'CN', type: 'INVENTION', filedOn: date('2008-01-01') + duration({days: i % 6000}),
  legalStatus: CASE WHEN i % 7 = 0 THEN 'LAPSED' ELSE 'IN_FORCE' END, family: 'family/simple/' + toString(CASE WHEN i % 6 = 5 THEN i - 1 ELSE i END),
  text: reduce(t = '', k IN range(1, 200) | t + $letters[(words * 7919 + k * k * 104729 * (1 + words % 97) + k * (words % 1013)) % size($letters)])})
CREATE (p)-[:PUBLISHED_AS]->(:Publication {id: 'publication/CN' + toString(2000000 + i), number: 'CN' + toString(2000000 + i)})
WITH p, i
MATCH (n:ChainNode {id: 'chain-node/timing.a'})
CREATE (p)-[:PLACED_ON]->(n)
WITH p, i
MATCH (h:Holder {id: 'holder/t' + toString(toInteger(60 * ((i * 7 % 1009) / 1009.0) ^ 2))})
CREATE (p)-[:APPLIED_BY {sequence: 1}]->(h)
WITH p, i
UNWIND range(0, i % 4) AS k
MATCH (s:ClassSymbol {id: 'class/IPC/H04L ' + toString(1 + (i * (k + 1) * 13 + k) % 40) + '/' + toString(2 + (i * 3 + k) % 9)})
MERGE (p)-[c:CLASSIFIED_AS]->(s) ON CREATE SET c.main = k = 0
WITH DISTINCT p, i
CALL (p, i) {
  WITH p, i WHERE i % 15 = 3
  MATCH (h:Holder {id: 'holder/t1'})
  CREATE (p)-[:LICENSED_TO]->(h)
}
CALL (p, i) {
  WITH p, i WHERE i % 3 = 0 AND i > 20
  MATCH (d:Publication {id: 'publication/CN' + toString(2000000 + i - 1 - i % 17)})
  CREATE (p)-[:CITES]->(d)
}
RETURN count(*) AS made
