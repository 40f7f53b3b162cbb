// What records and decisions say of inventors, and where the records' mentions end.
// returns: id, at, said, decided [{first (whether it is the one with `nameA`), properties}]
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (i:Inventor {id: id})
USING INDEX SEEK i:Inventor(id)
WITH i, coalesce(i.mergedInto, i.id) AS at
RETURN i.id AS id, at,
  COLLECT { MATCH (:Inventor {id: at})<-[r:INVENTED_BY]-() RETURN properties(r) } AS said,
  COLLECT { MATCH (i)-[d:SAME_AS|DISTINCT_FROM|MAY_BE_SAME]-() RETURN {first: startNode(d) = i, properties: properties(d)} } AS decided
