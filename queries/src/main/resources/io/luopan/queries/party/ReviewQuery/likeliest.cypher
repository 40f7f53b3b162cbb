  AND ($afterId IS NULL OR r.score < $highest OR id > $afterId)
WITH * ORDER BY r.score DESC, id LIMIT $limit
WITH *, COUNT { (x)<-[:{{patents}}]-() } AS ofX, COUNT { (y)<-[:{{patents}}]-() } AS ofY
RETURN id, a.id AS a, b.id AS b, r.score AS score, r.evidence AS evidence, CASE WHEN ofX < ofY THEN ofX ELSE ofY END AS patents
ORDER BY score DESC, id
