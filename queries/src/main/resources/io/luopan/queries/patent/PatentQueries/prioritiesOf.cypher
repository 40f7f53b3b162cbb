// The priorities that patents claim, as the writer keeps them: number, and the day where it is known.
// returns: of, text
UNWIND $ids AS id
MATCH (p:Patent {id: id})
UNWIND coalesce(p.priorities, []) AS text
RETURN id AS of, text
ORDER BY of, text
