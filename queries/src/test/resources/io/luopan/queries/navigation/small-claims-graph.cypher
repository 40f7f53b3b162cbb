// A declaration of two patents of small-graph.cypher for a standard; one of them was found essential.
MATCH (h:Holder {id: 'holder/n-us'}), (p1:Patent {id: 'patent/CN201610000027'}), (p2:Patent {id: 'patent/CN201610000028'})
CREATE (s:Standard {id: 'standard/ETSI TS 138 211', number: 'ETSI TS 138 211', body: 'ETSI', standing: 'IN_FORCE'})
CREATE (c:Declaration {id: 'declaration/ETSI/1', database: 'ETSI', reference: '1', scope: 'SPECIFIC'})-[:DECLARED_BY]->(h)
CREATE (n1:PatentNumber {id: 'patent-number/application/CN201610000027'})-[:NUMBER_OF]->(p1), (n2:PatentNumber {id: 'patent-number/application/CN201610000028'})-[:NUMBER_OF]->(p2)
CREATE (c)-[:DECLARES]->(d1:DeclaredPatent {id: 'declared/1'})-[:DECLARED_FOR]->(s), (c)-[:DECLARES]->(d2:DeclaredPatent {id: 'declared/2'})-[:DECLARED_FOR]->(s)
CREATE (d1)-[:NAMES_NUMBER]->(n1), (d2)-[:NAMES_NUMBER]->(n2)
CREATE (f:EssentialityFinding {id: 'finding/1', result: 'ESSENTIAL'})-[:FOUND_FOR]->(s), (f)-[:NAMES_NUMBER]->(n1)
