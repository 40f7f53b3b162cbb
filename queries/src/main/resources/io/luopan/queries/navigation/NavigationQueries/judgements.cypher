// What people judged of the patents a project found. One row a patent.
// returns: patent, relevant
MATCH (n:NavigationJudgement {project: $project})
RETURN n.patent AS patent, n.relevant AS relevant
