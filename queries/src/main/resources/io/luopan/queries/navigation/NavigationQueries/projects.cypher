// Projects of patent navigation, the newest first. One row a project.
// returns: id, storedAt, by, document
MATCH (n:NavigationProject)
WHERE $afterOn IS NULL OR n.storedAt < datetime($afterOn) OR (n.storedAt = datetime($afterOn) AND n.id > $afterId)
RETURN n.id AS id, n.storedAt AS storedAt, n.by AS by, n.document AS document
ORDER BY storedAt DESC, id LIMIT $limit
