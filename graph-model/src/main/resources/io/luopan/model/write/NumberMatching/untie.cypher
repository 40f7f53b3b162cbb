// Unties numbers from the patents they were of.
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (n:PatentNumber {id: id})-[r:NUMBER_OF]->(:Patent)
USING INDEX SEEK n:PatentNumber(id)
DELETE r
