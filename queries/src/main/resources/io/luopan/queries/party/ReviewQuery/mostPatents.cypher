WITH *, COUNT { (x)<-[:{{patents}}]-() } AS ofX, COUNT { (y)<-[:{{patents}}]-() } AS ofY
WITH *, CASE WHEN ofX < ofY THEN ofX ELSE ofY END AS patents
WHERE $afterId IS NULL OR patents < $afterPatents
  OR (patents = $afterPatents AND (r.score < $afterScore OR (r.score = $afterScore AND id > $afterId)))
RETURN id, a.id AS a, b.id AS b, r.score AS score, r.evidence AS evidence, patents
ORDER BY patents DESC, score DESC, id
LIMIT $limit
