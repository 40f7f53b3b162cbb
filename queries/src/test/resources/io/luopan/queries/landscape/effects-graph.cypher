// Seven patents after docs/graph.md, texts as they are folded; every number in EffectMatrixIT was counted here.
CREATE (:GraphVersion {id: 'graph', version: 1})
CREATE (n:ChainNode {id: 'chain-node/c.store', key: 'c.store', nameZh: '储氢'})
CREATE (:Patent {id: 'patent/CN1', office: 'CN', family: 'family/simple/1', filingYear: 2021, publishedOn: date('2023-07-01'), text: '电解槽催化剂降低成本'}),
  (:Patent {id: 'patent/US2', office: 'US', family: 'family/simple/1', filingYear: 2020, text: 'a catalyst that lowers the cost'}),
  (:Patent {id: 'patent/CN3', office: 'CN', filingYear: 2021, text: '电解槽隔膜延长寿命'}),
  (p4:Patent {id: 'patent/CN4', office: 'CN', filingYear: 2019, text: '储氢瓶延长寿命'}),
  (p5:Patent {id: 'patent/CN5', office: 'CN', filingYear: 2018, text: '储氢瓶'}),
  (p6:Patent {id: 'patent/CN6', office: 'CN', filingYear: 2018}),
  (:Patent {id: 'patent/CN7', office: 'CN', filingYear: 2017, text: '其他'})
CREATE (p4)-[:PLACED_ON]->(n), (p5)-[:PLACED_ON]->(n), (p6)-[:PLACED_ON]->(n)
