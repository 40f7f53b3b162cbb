// What records say of inventors.
// returns: id, said
UNWIND $ids AS id
MATCH (i:Inventor {id: id})<-[r:INVENTED_BY]-()
USING INDEX SEEK i:Inventor(id)
RETURN id, collect(properties(r)) AS said
