// Eight patents after docs/graph.md, of which one (a plant) is left out by the tests' filter; every number in LandscapeIT and LandscapeTiesIT was counted here.
CREATE (:GraphVersion {id: 'graph', version: 3})
CREATE (a:Holder {id: 'holder/a', name: '扬州电解有限公司', holderType: 'COMPANY', regionPath: 'CN/320000/321000/'})
CREATE (u:Holder {id: 'holder/u', name: '扬州大学', holderType: 'UNIVERSITY', regionPath: 'CN/320000/321000/'})
CREATE (w:Holder {id: 'holder/w', name: '无锡电池有限公司', holderType: 'COMPANY', regionPath: 'CN/320000/320200/'})
CREATE (f:Holder {id: 'holder/f', name: 'Fuel Inc', holderType: 'COMPANY', regionPath: 'US/US-CA/'})
CREATE (x:Holder {id: 'holder/x', name: '某某'})
CREATE (c:Chain {id: 'chain/c', code: 'c', nameZh: '链'})
CREATE (n1:ChainNode {id: 'chain-node/c.one', key: 'c.one', nameZh: '一'})-[:NODE_OF {own: true}]->(c)
CREATE (n2:ChainNode {id: 'chain-node/c.two', key: 'c.two', nameZh: '二'})-[:NODE_OF {own: true}]->(c)
CREATE (i1:Inventor {id: 'inventor/1', name: '张三'}), (i2:Inventor {id: 'inventor/2', name: '李四'}), (i3:Inventor {id: 'inventor/3', name: '张三'}),
  (i4:Inventor {id: 'inventor/4', name: '王五'}), (i5:Inventor {id: 'inventor/5', name: 'Ann Smith'})
CREATE (h01m:ClassSymbol {id: 'class/IPC/H01M 8/10', scheme: 'IPC', symbol: 'H01M 8/10'})
CREATE (c25b:ClassSymbol {id: 'class/IPC/C25B 1/04', scheme: 'IPC', symbol: 'C25B 1/04'})
CREATE (b01j:ClassSymbol {id: 'class/IPC/B01J 23/00', scheme: 'IPC', symbol: 'B01J 23/00'})
CREATE (p1:Patent {id: 'patent/CN1', office: 'CN', type: 'INVENTION', filedOn: date('2017-03-01'), filingYear: 2017, publishedOn: date('2018-09-01'),
  grantedOn: date('2020-01-01'), legalStatus: 'IN_FORCE', legalStatusOn: date('2020-01-01'), regionPath: 'CN/320000/321000/', family: 'family/simple/1'})
CREATE (p2:Patent {id: 'patent/US2', office: 'US', type: 'INVENTION', filedOn: date('2018-02-01'), filingYear: 2018, publishedOn: date('2019-08-01'),
  regionPath: 'CN/320000/321000/', family: 'family/simple/1', priorities: ['CN201710000001 2017-03-01']})
CREATE (p3:Patent {id: 'patent/CN3', office: 'CN', type: 'UTILITY_MODEL', filedOn: date('2013-05-01'), filingYear: 2013, publishedOn: date('2013-12-01'),
  grantedOn: date('2013-12-01'), legalStatus: 'IN_FORCE', legalStatusOn: date('2013-12-01'), regionPath: 'CN/320000/321000/'})
CREATE (p4:Patent {id: 'patent/CN4', office: 'CN', type: 'INVENTION', filedOn: date('2018-04-01'), filingYear: 2018, publishedOn: date('2019-10-01'),
  legalStatus: 'PENDING', legalStatusOn: date('2019-10-01'), regionPath: 'CN/320000/320200/'})
CREATE (p5:Patent {id: 'patent/CN5', office: 'CN', type: 'INVENTION', filedOn: date('2019-06-01'), filingYear: 2019, publishedOn: date('2020-12-01'),
  grantedOn: date('2021-01-01'), legalStatus: 'IN_FORCE', legalStatusOn: date('2021-01-01'), regionPath: 'US/US-CA/',
  priorities: ['JP2018000002', 'US201800000001 2018-06-05', 'US201800000009 2018-09-05']})
CREATE (p6:Patent {id: 'patent/CN6', office: 'CN', type: 'DESIGN', filedOn: date('2023-03-01'), filingYear: 2023, publishedOn: date('2023-10-01')})
CREATE (p7:Patent {id: 'patent/CN7', office: 'CN', type: 'INVENTION', publishedOn: date('2024-01-10'), legalStatus: 'LAPSED', legalStatusOn: date('2024-12-01'),
  regionPath: 'CN/'})
CREATE (p8:Patent {id: 'patent/CN8', office: 'CN', type: 'PLANT', filedOn: date('2022-11-01'), filingYear: 2022, publishedOn: date('2024-05-01'),
  regionPath: 'CN/320000/320200/'})
CREATE (p1)-[:APPLIED_BY {sequence: 1}]->(a), (p1)-[:APPLIED_BY {sequence: 2}]->(u), (p2)-[:APPLIED_BY {sequence: 1}]->(a),
  (p2)-[:APPLIED_BY {sequence: 2}]->(u), (p3)-[:APPLIED_BY {sequence: 1}]->(a), (p3)-[:OWNED_BY {sequence: 1}]->(w),
  (p4)-[:APPLIED_BY {sequence: 1}]->(w), (p5)-[:APPLIED_BY {sequence: 1}]->(f), (p6)-[:APPLIED_BY {sequence: 1}]->(x), (p8)-[:APPLIED_BY {sequence: 1}]->(w)
CREATE (p1)-[:INVENTED_BY]->(i1), (p1)-[:INVENTED_BY]->(i2), (p2)-[:INVENTED_BY]->(i1), (p3)-[:INVENTED_BY]->(i1), (p4)-[:INVENTED_BY]->(i3),
  (p4)-[:INVENTED_BY]->(i4), (p5)-[:INVENTED_BY]->(i5), (p8)-[:INVENTED_BY]->(i3), (p8)-[:INVENTED_BY]->(i4)
CREATE (p1)-[:CLASSIFIED_AS {main: true}]->(h01m), (p1)-[:CLASSIFIED_AS {main: false}]->(c25b), (p2)-[:CLASSIFIED_AS {main: true}]->(h01m),
  (p3)-[:CLASSIFIED_AS {main: true}]->(h01m), (p4)-[:CLASSIFIED_AS {main: true}]->(h01m), (p5)-[:CLASSIFIED_AS {main: true}]->(h01m),
  (p5)-[:CLASSIFIED_AS {main: false}]->(b01j), (p8)-[:CLASSIFIED_AS {main: true}]->(c25b), (p8)-[:CLASSIFIED_AS {main: false}]->(b01j)
CREATE (p1)-[:PLACED_ON]->(n1), (p2)-[:PLACED_ON]->(n1), (p3)-[:PLACED_ON]->(n1), (p4)-[:PLACED_ON]->(n1), (p4)-[:PLACED_ON]->(n2),
  (p5)-[:PLACED_ON]->(n2), (p7)-[:PLACED_ON]->(n2), (p8)-[:PLACED_ON]->(n2)
CREATE (d1:Publication {id: 'publication/CN1A', number: 'CN1'})<-[:PUBLISHED_AS]-(p1), (d2:Publication {id: 'publication/US2A', number: 'US2'})<-[:PUBLISHED_AS]-(p2),
  (d3:Publication {id: 'publication/CN3U', number: 'CN3'})<-[:PUBLISHED_AS]-(p3), (d4:Publication {id: 'publication/CN4A', number: 'CN4'})<-[:PUBLISHED_AS]-(p4),
  (d5:Publication {id: 'publication/CN5A', number: 'CN5'})<-[:PUBLISHED_AS]-(p5), (d0:Publication {id: 'publication/EP9A1', number: 'EP9'})
CREATE (p1)-[:CITES]->(d3), (p2)-[:CITES]->(d3), (p4)-[:CITES]->(d1), (p5)-[:CITES]->(d1), (p5)-[:CITES]->(d4), (p5)-[:CITES]->(d0), (p7)-[:CITES]->(d5),
  (p8)-[:CITES]->(d1)
