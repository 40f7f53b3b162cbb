// Inventors in the order of their ids, with the names that decisions gave them.
// returns: id, name, applicantKey, names
MATCH (i:Inventor)
WHERE i.id > $after
WITH i ORDER BY i.id LIMIT $limit
RETURN i.id AS id, i.name AS name, i.applicantKey AS applicantKey,
  COLLECT {
    MATCH (i)-[d:SAME_AS|MAY_BE_SAME]-(:Inventor)
    RETURN DISTINCT CASE WHEN startNode(d) = i THEN d.nameA ELSE d.nameB END AS name ORDER BY name
  } AS names
ORDER BY id
