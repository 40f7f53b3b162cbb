// Makes the small graph harder to count: families and patents across regions, nodes and holders, and a patent of no known place.
MATCH (wuxi:Patent {id: 'patent/CN201610000009'}), (one:Patent {id: 'patent/CN201610000012'}), (two:Patent {id: 'patent/CN201610000013'}),
  (stored:Patent {id: 'patent/CN201610000015'}), (lost:Patent {id: 'patent/CN201610000016'}), (joint:Patent {id: 'patent/CN201610000037'}),
  (sold:Patent {id: 'patent/CN201610000017'}), (elz:ChainNode {id: 'chain-node/hydrogen.elz'}), (cell:ChainNode {id: 'chain-node/pv.cell'}),
  (taian:Holder {id: 'holder/n-taian'}), (wuxiHolder:Holder {id: 'holder/n-wuxi'}), (us:Holder {id: 'holder/n-us'})
MATCH (lost)-[unplaced:APPLIED_BY]->(taian)
SET wuxi.family = 'family/simple/1', one.computedFamily = 'family/computed/1', two.computedFamily = 'family/computed/1', lost.regionPath = null
CREATE (stored)-[:PLACED_ON {confidence: 0.9}]->(elz), (joint)-[:PLACED_ON {confidence: 0.9}]->(cell),
  (joint)-[:APPLIED_BY {sequence: 2}]->(us), (one)-[:APPLIED_BY {sequence: 2}]->(wuxiHolder), (sold)-[:OWNED_BY]->(wuxiHolder)
