// Five patents after docs/graph.md and what registers record of them; every number in TransferTableIT was counted here.
CREATE (:GraphVersion {id: 'graph', version: 1})
CREATE (a:Holder {id: 'holder/a', name: '扬州电解有限公司', holderType: 'COMPANY', regionPath: 'CN/320000/321000/'})
CREATE (u:Holder {id: 'holder/u', name: '泰山大学', holderType: 'UNIVERSITY', regionPath: 'CN/370000/370900/'})
CREATE (b:Holder {id: 'holder/b', name: 'Ann Smith', holderType: 'PERSON'})
CREATE (f:Holder {id: 'holder/f', name: 'Fuel Inc', holderType: 'COMPANY', regionPath: 'JP/'})
CREATE (x:Holder {id: 'holder/x', name: '某某', holderType: 'UNKNOWN', regionPath: 'CN/'})
CREATE (p1:Patent {id: 'patent/US1', office: 'US', family: 'family/simple/1'}), (p2:Patent {id: 'patent/US2', office: 'US', family: 'family/simple/1'}),
  (p3:Patent {id: 'patent/US3', office: 'US'}), (p4:Patent {id: 'patent/CN4', office: 'CN'}), (p5:Patent {id: 'patent/EP5', office: 'EP'})
CREATE (t1:Transfer {id: 'transfer/US/1/1', number: '1/1', office: 'US', kind: 'ASSIGNMENT', conveyance: 'ASSIGNMENT', recordedOn: date('2019-03-01')}),
  (t2:Transfer {id: 'transfer/US/2/1', number: '2/1', office: 'US', kind: 'ASSIGNMENT', conveyance: 'ASSIGNMENT', recordedOn: date('2020-03-01')}),
  (t3:Transfer {id: 'transfer/US/3/1', number: '3/1', office: 'US', kind: 'MERGER', conveyance: 'MERGER'}),
  (t4:Transfer {id: 'transfer/US/4/1', number: '4/1', office: 'US', kind: 'SECURITY_INTEREST', conveyance: 'SECURITY INTEREST', recordedOn: date('2020-05-01')}),
  (t5:Transfer {id: 'transfer/US/5/1', number: '5/1', office: 'US', kind: 'RELEASE', conveyance: 'RELEASE BY SECURED PARTY', recordedOn: date('2021-05-01')}),
  (t6:Transfer {id: 'transfer/US/6/1', number: '6/1', office: 'US', kind: 'LICENCE', conveyance: 'LICENSE', recordedOn: date('2021-06-01')})
// The university's two patents of one family; a person's to a company; a merger that leaves two; a security and its end; a licence by nobody named.
CREATE (p1)-[:HAS_TRANSFER]->(t1), (p2)-[:HAS_TRANSFER]->(t1), (t1)-[:TRANSFERS_FROM]->(u), (t1)-[:TRANSFERS_TO]->(a)
CREATE (p3)-[:HAS_TRANSFER]->(t2), (t2)-[:TRANSFERS_FROM]->(b), (t2)-[:TRANSFERS_TO {regionPath: 'US/US-CA/'}]->(f)
CREATE (p3)-[:HAS_TRANSFER]->(t3), (t3)-[:TRANSFERS_FROM {regionPath: 'US/US-CA/'}]->(f), (t3)-[:TRANSFERS_TO]->(a), (t3)-[:TRANSFERS_TO]->(x)
CREATE (p1)-[:HAS_TRANSFER]->(t4), (t4)-[:TRANSFERS_FROM]->(a), (t4)-[:TRANSFERS_TO]->(f)
CREATE (p1)-[:HAS_TRANSFER]->(t5), (t5)-[:TRANSFERS_FROM]->(f), (t5)-[:TRANSFERS_TO]->(a)
CREATE (p1)-[:HAS_TRANSFER]->(t6), (t6)-[:TRANSFERS_TO]->(f)
CREATE (p4)-[:LICENSED_TO]->(f), (p4)-[:APPLIED_BY {sequence: 1}]->(a)
