// Three storage patents of two Yangzhou holders, filed in 2019.
MATCH (store:ChainNode {id: 'chain-node/hydrogen.store'})
UNWIND [[1, 'holder/n-yangzhou'], [2, 'holder/n-yangzhou'], [3, 'holder/uscc-yzu']] AS row
MATCH (h:Holder {id: row[1]})
CREATE (p:Patent {id: 'patent/CN20191000000' + toString(row[0]), office: 'CN', type: 'INVENTION', titleZh: '储氢', filedOn: date('2019-03-01'),
  legalStatus: 'IN_FORCE', regionPath: h.regionPath})
CREATE (p)-[:APPLIED_BY {sequence: 1, regionPath: h.regionPath}]->(h), (p)-[:PLACED_ON {confidence: 0.9}]->(store)
