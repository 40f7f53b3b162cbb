// A second system beside the small graph's: one chain aligned with hydrogen, one aligned with nothing, one that both list.
MATCH (js:Region {id: 'region/320000'}), (first:IndustrySystem {id: 'system/321000/613'}), (h2:Chain {id: 'chain/hydrogen'})
MATCH (n:ChainNode)-[:NODE_OF]->(h2)
WITH js, first, h2, collect(n) AS shared
CREATE (s:IndustrySystem {id: 'system/320000/1650', code: '1650', nameZh: '1650产业体系', standing: 'CONFIRMED'})-[:COVERS]->(js)
CREATE (wide:Chain {id: 'chain/1650.hydrogen', code: '1650.hydrogen', nameZh: '氢能(省)', standing: 'CURATED'})-[:PART_OF]->(s)
CREATE (:Chain {id: 'chain/1650.crane', code: '1650.crane', nameZh: '起重机', standing: 'CURATED'})-[:PART_OF]->(s)
CREATE (ship:Chain {id: 'chain/ship', code: 'ship', nameZh: '船舶', standing: 'CONFIRMED'})-[:PART_OF]->(s), (ship)-[:PART_OF]->(first)
CREATE (h2)-[:ALIGNS_WITH {relation: 'NARROWER', standing: 'CURATED', reason: 'the province adds filling stations'}]->(wide)
CREATE (:ChainNode {id: 'chain-node/1650.hydrogen.fill', key: '1650.hydrogen.fill', nameEn: 'Filling stations', order: 4})-[:NODE_OF {own: true}]->(wide)
FOREACH (n IN shared | CREATE (n)-[:NODE_OF {own: false}]->(wide))
