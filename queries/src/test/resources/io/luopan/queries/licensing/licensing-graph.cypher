// A chain of three nodes, four holders, eleven patents, a standard with three clauses: small enough to work out on paper.
// | patent | holder | IPC | filed | node | what |
// | 01 | Alpha | H04L 1, H04L 5 | 2015 | a | declared for clause 7.3; cited by 02 and 03 |
// | 02 | Beta | H04L 5, H04W 72 | 2016 | a | declared for no clause |
// | 03 | Alpha | H04L 1 | 2014 | a | reads as 01 and cites it; cited by 05 |
// | 04 | Gamma | H04W 4 | 2012 | a | pledged 2020; declared for 8.1 |
// | 05 | Gamma | H04W 72 | 2013 | a | pledged 2019, released 2021; declared for 8.1 |
// | 06 | Delta | H04B 7 | 2011 | a | lapsed; declared for 9 |
// | 07 | Delta | H04B 7 | 2023 | a | pending |
// | 08 | Beta | H04W 16 | 2018 | a | licensed to Omega |
// | 09 | Alpha | H04L 1 | 2015 | a | nobody tells its status |
// | 10 | Gamma | H04L 5 | 2012 | a | licensed to Alpha, non-exclusively, 2022 |
// | 11 | Gamma | H04N 5 | 2017 | b | found essential for 7.3 |
CREATE (:GraphVersion {id: 'graph', version: 3})
CREATE (chain:Chain {id: 'chain/radio', code: 'radio', nameEn: 'Radio', shape: 'UP_MID_DOWN', standing: 'CURATED'})
CREATE (na:ChainNode {id: 'chain-node/radio.a', key: 'radio.a', nameEn: 'Access', stage: 'UPSTREAM', order: 1})-[:NODE_OF {own: true}]->(chain)
CREATE (nb:ChainNode {id: 'chain-node/radio.b', key: 'radio.b', nameEn: 'Video', stage: 'MIDSTREAM', order: 2})-[:NODE_OF {own: true}]->(chain)
CREATE (nc:ChainNode {id: 'chain-node/radio.c', key: 'radio.c', nameEn: 'Testing', stage: 'DOWNSTREAM', order: 3})-[:NODE_OF {own: true}]->(chain)
CREATE (alpha:Holder {id: 'holder/alpha', name: 'Alpha', holderType: 'COMPANY', regionPath: 'CN/320000/321000/'})
CREATE (beta:Holder {id: 'holder/beta', name: 'Beta', holderType: 'COMPANY', regionPath: 'CN/110000/'})
CREATE (gamma:Holder {id: 'holder/gamma', name: 'Gamma', holderType: 'COMPANY', regionPath: 'US/'})
CREATE (delta:Holder {id: 'holder/delta', name: 'Delta', holderType: 'COMPANY'})
CREATE (omega:Holder {id: 'holder/omega', name: 'Omega', holderType: 'COMPANY'})
CREATE (na)-[:PURSUED_BY {rawName: 'Beta'}]->(beta)
WITH *
UNWIND [
  ['01', alpha, na, ['H04L 1/00', 'H04L 5/00'], '2015-01-01', 'IN_FORCE', '一种无线同步方法\n本发明涉及基站与终端之间同步信号的发送与接收'],
  ['02', beta, na, ['H04L 5/00', 'H04W 72/00'], '2016-01-01', 'IN_FORCE', '资源分配装置\n为多个用户调度时频资源块'],
  ['03', alpha, na, ['H04L 1/00'], '2014-01-01', 'IN_FORCE', '一种无线同步装置\n本发明涉及基站与终端之间同步信号的发送与接收'],
  ['04', gamma, na, ['H04W 4/00'], '2012-01-01', 'IN_FORCE', 'location service'],
  ['05', gamma, na, ['H04W 72/00'], '2013-01-01', 'IN_FORCE', 'uplink grant with feedback'],
  ['06', delta, na, ['H04B 7/00'], '2011-01-01', 'LAPSED', 'antenna array'],
  ['07', delta, na, ['H04B 7/00'], '2023-01-01', 'PENDING', 'beam sweep'],
  ['08', beta, na, ['H04W 16/00'], '2018-01-01', 'IN_FORCE', '小区规划方法'],
  ['09', alpha, na, ['H04L 1/00'], '2015-06-01', null, '信道编码'],
  ['10', gamma, na, ['H04L 5/00'], '2012-06-01', 'IN_FORCE', 'pilot pattern'],
  ['11', gamma, nb, ['H04N 5/00'], '2017-01-01', 'IN_FORCE', 'video frame']] AS row
WITH chain, na, nb, nc, alpha, beta, gamma, delta, omega, row[0] AS n, row[1] AS holder, row[2] AS node, row[3] AS symbols, row[4] AS filed, row[5] AS status, row[6] AS text
CREATE (p:Patent {id: 'patent/CN' + n, office: 'CN', type: 'INVENTION', filedOn: date(filed), legalStatus: status, text: text, regionPath: holder.regionPath,
  family: 'family/simple/' + n})
CREATE (p)-[:APPLIED_BY {sequence: 1}]->(holder), (p)-[:PLACED_ON]->(node), (p)-[:PUBLISHED_AS]->(:Publication {id: 'publication/CN' + n, number: 'CN' + n})
CREATE (:PatentNumber {id: 'patent-number/application/CN' + n, number: 'CN' + n, kind: 'APPLICATION'})-[:NUMBER_OF]->(p)
FOREACH (i IN range(0, size(symbols) - 1) |
  MERGE (s:ClassSymbol {id: 'class/IPC/' + symbols[i]}) ON CREATE SET s.scheme = 'IPC', s.symbol = symbols[i]
  CREATE (p)-[:CLASSIFIED_AS {main: i = 0}]->(s))
WITH DISTINCT nc, alpha, beta, gamma, omega
UNWIND [['02', '01'], ['03', '01'], ['05', '03']] AS cites
MATCH (citing:Patent {id: 'patent/CN' + cites[0]}), (cited:Publication {id: 'publication/CN' + cites[1]})
CREATE (citing)-[:CITES]->(cited)
WITH DISTINCT nc, alpha, beta, gamma, omega
MATCH (p4:Patent {id: 'patent/CN04'}), (p5:Patent {id: 'patent/CN05'}), (p8:Patent {id: 'patent/CN08'}), (p10:Patent {id: 'patent/CN10'})
CREATE (p8)-[:LICENSED_TO {sequence: 1}]->(omega)
CREATE (p4)-[:HAS_TRANSFER]->(:Transfer {id: 'transfer/1', number: '1', kind: 'SECURITY_INTEREST', conveyance: 'SECURITY INTEREST', recordedOn: date('2020-01-01')})
CREATE (p5)-[:HAS_TRANSFER]->(:Transfer {id: 'transfer/2', number: '2', kind: 'SECURITY_INTEREST', conveyance: 'SECURITY INTEREST', recordedOn: date('2019-01-01')})
CREATE (p5)-[:HAS_TRANSFER]->(:Transfer {id: 'transfer/3', number: '3', kind: 'RELEASE', conveyance: 'RELEASE BY SECURED PARTY', recordedOn: date('2021-01-01')})
CREATE (p10)-[:HAS_TRANSFER]->(t:Transfer {id: 'transfer/4', number: '4', kind: 'LICENCE', conveyance: 'NON-EXCLUSIVE LICENSE', recordedOn: date('2022-01-01')})
CREATE (t)-[:TRANSFERS_FROM]->(gamma), (t)-[:TRANSFERS_TO]->(alpha)
CREATE (pool:Pool {id: 'pool/one', code: 'one'})
CREATE (:Membership {id: 'membership/1', role: 'LICENSOR', joinedOn: date('2019-01-01')})-[:MEMBERSHIP_OF]->(pool)
CREATE (:Membership {id: 'membership/2', role: 'LICENSOR', joinedOn: date('2020-01-01')})-[:MEMBERSHIP_OF]->(pool)
CREATE (:Membership {id: 'membership/3', role: 'LICENSEE', joinedOn: date('2020-01-01'), leftOn: date('2024-01-01')})-[:MEMBERSHIP_OF]->(pool)
WITH nc, alpha, beta, gamma
MATCH (m1:Membership {id: 'membership/1'}), (m2:Membership {id: 'membership/2'}), (m3:Membership {id: 'membership/3'})
CREATE (m1)-[:PARTY]->(alpha), (m2)-[:PARTY]->(beta), (m3)-[:PARTY]->(gamma)
CREATE (s:Standard {id: 'standard/GB/T 39551', number: 'GB/T 39551', body: 'CHINA_NATIONAL'})
CREATE (e:Standard {id: 'standard/GB/T 39551-2020', number: 'GB/T 39551-2020', body: 'CHINA_NATIONAL'})-[:EDITION_OF]->(s)
CREATE (e)-[:DRAFTED_BY {sequence: 1}]->(beta)
CREATE (:Standard {id: 'standard/GB/T 22222', number: 'GB/T 22222', body: 'CHINA_NATIONAL'})-[:CONCERNS]->(nc)
FOREACH (clause IN ['7.3', '8.1', '9'] |
  CREATE (:StandardFeature {id: 'standard-feature/GB/T 39551#' + clause, clause: clause, need: 'MANDATORY'})-[:FEATURE_OF]->(s))
CREATE (d:Declaration {id: 'declaration/X/1', database: 'X', reference: '1', scope: 'SPECIFIC'})-[:DECLARED_BY]->(alpha)
CREATE (f:EssentialityFinding {id: 'finding/1', result: 'ESSENTIAL', clause: '7.3', foundOn: date('2022-01-01')})-[:FOUND_FOR]->(s)
WITH s, d, f
MATCH (found:PatentNumber {id: 'patent-number/application/CN11'})
CREATE (f)-[:NAMES_NUMBER]->(found)
WITH s, d
UNWIND [['01', ['7.3']], ['02', null], ['04', ['8.1']], ['05', ['8.1']], ['06', ['9']]] AS claim
MATCH (n:PatentNumber {id: 'patent-number/application/CN' + claim[0]})
CREATE (d)-[:DECLARES]->(dp:DeclaredPatent {id: 'declared/' + claim[0]})-[:NAMES_NUMBER]->(n)
CREATE (dp)-[:DECLARED_FOR {clauses: claim[1]}]->(s)
