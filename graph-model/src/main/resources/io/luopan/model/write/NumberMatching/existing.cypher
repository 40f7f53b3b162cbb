// Which of these numbers records call patents by.
// returns: id
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (n:PatentNumber {id: id})
USING INDEX SEEK n:PatentNumber(id)
RETURN id
