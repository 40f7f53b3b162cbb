// Patents $from to $to, five a family, with the numbers by which records call them.
UNWIND range($from, $to) AS i
WITH i, i / 5 AS f, (i * 7919 + 13) % 1000 AS dice
MATCH (h:Holder {id: 'holder/n-' + ((f * 31) % 200)})
CREATE (p:Patent {id: 'patent/X' + i, family: 'family/simple/' + f, office: ['CN', 'US', 'EP', 'JP', 'KR'][i % 5], type: 'INVENTION',
  filedOn: date('2004-01-01') + duration({days: (f * 37) % 7000}),
  legalStatus: CASE WHEN dice < 800 THEN 'IN_FORCE' WHEN dice < 900 THEN 'LAPSED' WHEN dice < 950 THEN 'PENDING' END})-[:APPLIED_BY]->(h)
CREATE (n:PatentNumber {id: 'patent-number/application/X' + i})
FOREACH (_ IN CASE WHEN dice % 33 = 0 THEN [] ELSE [1] END | CREATE (n)-[:NUMBER_OF]->(p))
