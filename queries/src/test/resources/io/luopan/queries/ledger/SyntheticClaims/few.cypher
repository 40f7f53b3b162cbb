// Holders, standards, pools with programmes, members, lists.
FOREACH (h IN range(0, 199) | CREATE (:Holder {id: 'holder/n-' + h, name: 'Holder ' + h}))
FOREACH (s IN range(0, 49) | CREATE (:Standard {id: 'standard/ETSI TS 138 ' + (100 + s), number: 'ETSI TS 138 ' + (100 + s)}))
FOREACH (k IN range(0, 3) | CREATE (:Pool {id: 'pool/p' + k, code: 'p' + k})<-[:PROGRAMME_OF]-(:Programme {id: 'programme/p' + k + '/a', code: 'p' + k + '/a'}))
WITH 1 AS one
MATCH (g:Programme)-[:PROGRAMME_OF]->(p:Pool)
WITH g, p, toInteger(right(p.code, 1)) AS k
CREATE (g)<-[:LIST_OF]-(:PoolList {id: 'pool-list/' + g.code + '/1', listOn: date('2020-01-01')}), (g)<-[:LIST_OF]-(:PoolList {id: 'pool-list/' + g.code + '/2', listOn: date('2024-01-01')})
WITH g, p, k
UNWIND range(0, 49) AS s
WITH g, p, k, s WHERE s % 4 = k OR s % 7 = k
MATCH (standard:Standard {id: 'standard/ETSI TS 138 ' + (100 + s)})
CREATE (g)-[:LICENSES]->(standard)
WITH DISTINCT p, k
UNWIND range(0, 199) AS h
WITH p, k, h WHERE h % 5 = k
MATCH (holder:Holder {id: 'holder/n-' + h})
CREATE (:Membership {id: 'membership/' + p.code + '-' + h, role: 'LICENSOR', joinedOn: date('2019-01-01')})-[:MEMBERSHIP_OF]->(p)
WITH p, k, h, holder
MATCH (m:Membership {id: 'membership/' + p.code + '-' + h})
CREATE (m)-[:PARTY]->(holder)
