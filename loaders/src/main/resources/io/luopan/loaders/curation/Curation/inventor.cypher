// An inventor with the name shown and those that decisions gave it.
// returns: names, applicantKey
MATCH (i:Inventor {id: $id})
RETURN i.applicantKey AS applicantKey,
  COLLECT {
    MATCH (i)-[d:SAME_AS|DISTINCT_FROM|MAY_BE_SAME]-(:Inventor)
    RETURN DISTINCT CASE WHEN startNode(d) = i THEN d.nameA ELSE d.nameB END AS name ORDER BY name
  } + [i.name] AS names
