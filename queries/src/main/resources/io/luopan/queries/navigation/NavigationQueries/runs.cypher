// The runs of a project, the newest first. One row a run.
// returns: id, project, asOf, release, ranAt, by
MATCH (n:NavigationRun {project: $project})
WHERE $afterOn IS NULL OR n.ranAt < datetime($afterOn) OR (n.ranAt = datetime($afterOn) AND n.id > $afterId)
RETURN n.id AS id, n.project AS project, n.asOf AS asOf, n.release AS release, n.ranAt AS ranAt, n.by AS by
ORDER BY ranAt DESC, id LIMIT $limit
