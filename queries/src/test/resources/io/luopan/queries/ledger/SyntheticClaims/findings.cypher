// What findings are of.
UNWIND range($from, $to) AS i
MATCH (f:EssentialityFinding {id: 'finding/' + i})
MATCH (n:PatentNumber {id: 'patent-number/application/X' + i})
CREATE (f)-[:NAMES_NUMBER]->(n)
