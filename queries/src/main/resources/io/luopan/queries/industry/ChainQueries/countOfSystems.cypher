// How many chains systems list. One row a system.
// returns: of, count
UNWIND $ids AS id
MATCH (s:IndustrySystem {id: id})
RETURN s.id AS of, COUNT { (s)<-[:PART_OF]-(:Chain) } AS count
