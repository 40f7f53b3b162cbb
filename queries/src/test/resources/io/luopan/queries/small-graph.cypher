// A small graph after docs/graph.md: two chains of three nodes, three cities, foreign holders, citations.
CREATE (v:GraphVersion {id: 'graph', version: 7})
CREATE (f:SourceFile {key: 'c1234567890', name: 'export.csv', source: 'chinese-export', rank: 'EXPORT', sha256: '1234567890ab'})
CREATE (l:Load {id: 'load-1', state: 'DONE', startedAt: datetime('2026-11-01T10:00:00Z'), finishedAt: datetime('2026-11-01T10:01:00Z'),
  position: 60, accepted: 59, rejected: 1})-[:OF]->(f)
CREATE (cn:Region {id: 'region/CN', code: 'CN', path: 'CN/', level: 'COUNTRY', nameZh: '中国', nameEn: 'China', shortZh: '中国', search: '中国\nchina'})
CREATE (us:Region {id: 'region/US', code: 'US', path: 'US/', level: 'COUNTRY', nameZh: '美国', nameEn: 'United States', search: '美国\nunited states'})
CREATE (js:Region {id: 'region/320000', code: '320000', path: 'CN/320000/', level: 'PROVINCE', nameZh: '江苏省', nameEn: 'Jiangsu', shortZh: '江苏', search: '江苏省\n江苏\njiangsu'})
CREATE (sd:Region {id: 'region/370000', code: '370000', path: 'CN/370000/', level: 'PROVINCE', nameZh: '山东省', nameEn: 'Shandong', shortZh: '山东', search: '山东省\n山东\nshandong'})
CREATE (yz:Region {id: 'region/321000', sources: 'r0000000001#row=321000\nr0000000002#row=7', code: '321000', path: 'CN/320000/321000/', level: 'CITY', nameZh: '扬州市', nameEn: 'Yangzhou', shortZh: '扬州', search: '扬州市\n扬州\nyangzhou'})
CREATE (wx:Region {id: 'region/320200', code: '320200', path: 'CN/320000/320200/', level: 'CITY', nameZh: '无锡市', nameEn: 'Wuxi', shortZh: '无锡', search: '无锡市\n无锡\nwuxi'})
CREATE (ta:Region {id: 'region/370900', code: '370900', path: 'CN/370000/370900/', level: 'CITY', nameZh: '泰安市', nameEn: 'Tai\'an', shortZh: '泰安', search: '泰安市\n泰安\ntai\'an'})
CREATE (js)-[:PART_OF]->(cn), (sd)-[:PART_OF]->(cn), (yz)-[:PART_OF]->(js), (wx)-[:PART_OF]->(js), (ta)-[:PART_OF]->(sd)
CREATE (s:IndustrySystem {id: 'system/321000/613', code: '613', nameZh: '613产业体系', nameEn: '613 system', standing: 'CONFIRMED', search: '613产业体系\n613 system', sources: 'e0000000000#1'})
CREATE (k:Cluster {id: 'cluster/613.new-energy', key: '613.new-energy', nameZh: '新能源', nameEn: 'New energy', tier: 'pillar', standing: 'CURATED', search: '新能源\nnew energy'})
CREATE (s)-[:COVERS]->(yz), (k)-[:PART_OF]->(s), (k)-[:COVERS]->(yz)
CREATE (h2:Chain {id: 'chain/hydrogen', code: 'hydrogen', nameZh: '氢能', nameEn: 'Hydrogen', shape: 'UP_MID_DOWN', standing: 'CURATED', search: '氢能\nhydrogen'})
CREATE (pv:Chain {id: 'chain/pv', code: 'pv', nameZh: '晶硅光伏', nameEn: 'Photovoltaics', shape: 'UP_MID_DOWN', standing: 'CURATED', search: '晶硅光伏\nphotovoltaics'})
CREATE (h2)-[:PART_OF {order: 2}]->(k), (h2)-[:PART_OF {order: 2, tier: 'emerging'}]->(s), (pv)-[:PART_OF {order: 1}]->(k), (pv)-[:PART_OF {order: 1, tier: 'emerging'}]->(s)
CREATE (h2)-[:ALIGNS_WITH {relation: 'OVERLAPS', standing: 'CURATED', reason: 'both use power'}]->(pv)
CREATE (elz:ChainNode {id: 'chain-node/hydrogen.elz', key: 'hydrogen.elz', nameZh: '电解水制氢装备', nameEn: 'Water electrolysis plant', stage: 'UPSTREAM', order: 1, keywords: ['电解水', 'electrolysis'], search: '电解水制氢装备\nwater electrolysis plant'})
CREATE (store:ChainNode {id: 'chain-node/hydrogen.store', key: 'hydrogen.store', nameZh: '储氢', nameEn: 'Hydrogen storage', stage: 'MIDSTREAM', order: 2, search: '储氢\nhydrogen storage'})
CREATE (fc:ChainNode {id: 'chain-node/hydrogen.fc', key: 'hydrogen.fc', nameZh: '燃料电池', nameEn: 'Fuel cells', stage: 'DOWNSTREAM', order: 3, search: '燃料电池\nfuel cells'})
CREATE (cell:ChainNode {id: 'chain-node/pv.cell', key: 'pv.cell', nameZh: '电池片', nameEn: 'Solar cells', stage: 'MIDSTREAM', order: 1, search: '电池片\nsolar cells'})
CREATE (elz)-[:NODE_OF {own: true}]->(h2), (store)-[:NODE_OF {own: true}]->(h2), (fc)-[:NODE_OF {own: true}]->(h2), (cell)-[:NODE_OF {own: true}]->(pv)
CREATE (elz)-[:FEEDS {recycles: false}]->(store), (store)-[:FEEDS {recycles: false}]->(fc), (fc)-[:FEEDS {recycles: true}]->(elz)
CREATE (h01m:ClassSymbol {id: 'class/IPC/H01M', scheme: 'IPC', symbol: 'H01M', titleZh: '电池', titleEn: 'Batteries'})
CREATE (g8:ClassSymbol {id: 'class/IPC/H01M 8/00', scheme: 'IPC', symbol: 'H01M 8/00', depth: 0})
CREATE (g81:ClassSymbol {id: 'class/IPC/H01M 8/10', scheme: 'IPC', symbol: 'H01M 8/10', depth: 1})
CREATE (c25:ClassSymbol {id: 'class/IPC/C25B 1/04', scheme: 'IPC', symbol: 'C25B 1/04'})
CREATE (g81)-[:UNDER]->(g8), (g8)-[:UNDER]->(h01m)
CREATE (fc)-[:SELECTS {mode: 'SUBTREE', needsKeyword: false, edition: '2023.01'}]->(g8)
CREATE (ya:Holder {id: 'holder/n-yangzhou', name: '扬州氢动力有限公司', holderType: 'COMPANY', regionPath: 'CN/320000/321000/', regionMethod: 'NAME', search: '扬州氢动力有限公司'})
CREATE (yb:Holder {id: 'holder/uscc-yzu', name: '扬州某大学', nameEn: 'A University of Yangzhou', holderType: 'UNIVERSITY', creditCode: '12320000MA9X000000', regionPath: 'CN/320000/321000/', search: '扬州某大学\na university of yangzhou'})
CREATE (wa:Holder {id: 'holder/n-wuxi', name: '无锡光伏有限公司', holderType: 'COMPANY', regionPath: 'CN/320000/320200/', search: '无锡光伏有限公司'})
CREATE (taa:Holder {id: 'holder/n-taian', name: '泰安储运有限公司', holderType: 'COMPANY', regionPath: 'CN/370000/370900/', search: '泰安储运有限公司'})
CREATE (usa:Holder {id: 'holder/n-us', name: 'Acme Fuel Inc', nameEn: 'Acme Fuel Inc', holderType: 'COMPANY', regionPath: 'US/', search: 'acme fuel inc'})
CREATE (:HolderName {key: 'acme fuel inc'})-[:NAMES {text: 'Acme Fuel Inc', lang: 'en', kind: 'REGISTERED'}]->(usa)
CREATE (:HolderName {key: '扬州氢动力有限公司'})-[:NAMES {text: '扬州氢动力有限公司', lang: 'zh', kind: 'REGISTERED'}]->(ya)
CREATE (yb)-[:LOCATED_IN {method: 'REGISTER'}]->(yz), (ya)-[:PART_OF]->(yb)
CREATE (i:Inventor {id: 'inventor/1', name: '张三'})
CREATE (fam:Family {id: 'family/simple/1', familyKind: 'simple'})
// Patents: electrolysis 8 of Yangzhou (two holders), 2 Wuxi, 4 Tai'an; storage 12 Tai'an; fuel cells 9 US, 1 Yangzhou, 2 Wuxi; cells 12 Wuxi.
WITH *
UNWIND [
  [1, 8, ya, elz, 'CN/320000/321000/', '电解水制氢装置', 'IN_FORCE', c25], [9, 10, wa, elz, 'CN/320000/320200/', '电解槽', 'LAPSED', c25],
  [11, 14, taa, elz, 'CN/370000/370900/', '电解水制氢系统', null, c25], [15, 26, taa, store, 'CN/370000/370900/', '高压储氢瓶', 'IN_FORCE', c25],
  [27, 35, usa, fc, 'US/', '燃料电池堆', 'IN_FORCE', g81], [36, 36, ya, fc, 'CN/320000/321000/', '燃料电池双极板', 'IN_FORCE', g81],
  [37, 38, wa, fc, 'CN/320000/320200/', '燃料电池膜', 'IN_FORCE', g81], [39, 50, wa, cell, 'CN/320000/320200/', '太阳能电池片', 'IN_FORCE', c25]] AS block
UNWIND range(block[0], block[1]) AS n
WITH v, l, ya, yb, usa, i, fam, block[2] AS holder, block[3] AS node, block[4] AS path, block[5] AS title, block[6] AS status, block[7] AS symbol, n
CREATE (p:Patent {id: 'patent/CN2016100000' + CASE WHEN n < 10 THEN '0' ELSE '' END + toString(n), office: 'CN',
  application: 'CN2016100000' + CASE WHEN n < 10 THEN '0' ELSE '' END + toString(n), type: 'INVENTION', titleZh: title + toString(n),
  filedOn: date('2016-01-01') + duration({days: n}), filingYear: 2016, publishedOn: date('2017-01-01') + duration({days: n}),
  legalStatus: status, legalStatusOn: CASE WHEN status IS NULL THEN null ELSE date('2020-01-01') END,
  regionPath: path, regionMethod: 'NAME', text: title + toString(n) + '\n摘要', sources: 'c1234567890#' + toString(n)})
CREATE (d:Publication {id: 'publication/CN1050000' + CASE WHEN n < 10 THEN '0' ELSE '' END + toString(n) + 'A',
  number: 'CN1050000' + CASE WHEN n < 10 THEN '0' ELSE '' END + toString(n), office: 'CN', kind: 'A', publishedOn: date('2017-01-01') + duration({days: n})})
CREATE (p)-[:PUBLISHED_AS]->(d), (p)-[:APPLIED_BY {sequence: 1, rawName: holder.name, regionPath: path}]->(holder),
  (p)-[:PLACED_ON {confidence: 0.9, via: 'CLASS', selector: symbol.symbol, symbol: symbol.symbol}]->(node), (p)-[:CLASSIFIED_AS {main: true}]->(symbol)
FOREACH (_ IN CASE WHEN n <= 4 THEN [1] ELSE [] END | CREATE (p)-[:APPLIED_BY {sequence: 2, rawName: yb.name}]->(yb), (p)-[:INVENTED_BY {sequence: 1, rawName: '张三'}]->(i))
FOREACH (_ IN CASE WHEN n <= 2 THEN [1] ELSE [] END | SET p.family = fam.id CREATE (p)-[:IN_FAMILY]->(fam))
WITH collect({p: p, d: d, n: n}) AS all
UNWIND all AS citing
UNWIND all AS cited
WITH citing, cited WHERE cited.n = 27 AND citing.n IN [36, 37, 38] OR cited.n = 36 AND citing.n = 37
WITH citing.p AS p, cited.d AS d
CREATE (p)-[:CITES {category: 'X'}]->(d)
WITH count(*) AS done
MATCH (p:Patent {id: 'patent/CN201610000001'})
CREATE (p)-[:CITES]->(:Publication {id: 'publication/US6836899B1', number: 'US6836899', office: 'US', kind: 'B1'})
CREATE (:Patent {id: 'patent/US7000000B2', office: 'US', type: 'INVENTION', titleEn: 'Fuel cell stack', text: 'fuel cell stack'})
  -[:PUBLISHED_AS]->(:Publication {id: 'publication/US7000000B2', number: 'US7000000', office: 'US', kind: 'B2'})
