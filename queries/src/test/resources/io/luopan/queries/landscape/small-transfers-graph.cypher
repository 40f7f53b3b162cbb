// Two records of patents of small-graph.cypher and a licence: from the university to the company, and from there abroad.
MATCH (university:Holder {id: 'holder/uscc-yzu'}), (company:Holder {id: 'holder/n-yangzhou'}), (abroad:Holder {id: 'holder/n-us'})
MATCH (p1:Patent {id: 'patent/CN201610000001'}), (p2:Patent {id: 'patent/CN201610000002'})
CREATE (t1:Transfer {id: 'transfer/CN/1/1', number: '1/1', office: 'CN', kind: 'ASSIGNMENT', conveyance: 'ASSIGNMENT', recordedOn: date('2019-03-01')}),
  (t2:Transfer {id: 'transfer/CN/1/2', number: '1/2', office: 'CN', kind: 'MERGER', conveyance: 'MERGER'})
CREATE (p1)-[:HAS_TRANSFER]->(t1), (p2)-[:HAS_TRANSFER]->(t1), (t1)-[:TRANSFERS_FROM]->(university), (t1)-[:TRANSFERS_TO]->(company)
CREATE (p2)-[:HAS_TRANSFER]->(t2), (t2)-[:TRANSFERS_FROM]->(company), (t2)-[:TRANSFERS_TO]->(abroad), (p1)-[:LICENSED_TO]->(abroad)
