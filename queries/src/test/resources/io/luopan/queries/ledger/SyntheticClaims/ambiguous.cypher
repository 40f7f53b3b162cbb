// Some numbers are another patent's, too.
UNWIND range($from, $to) AS i
WITH i WHERE i % 97 = 1
MATCH (n:PatentNumber {id: 'patent-number/application/X' + i})
MATCH (p:Patent {id: 'patent/X' + (i - 1)})
CREATE (n)-[:NUMBER_OF]->(p)
