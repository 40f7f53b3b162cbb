// What was found to be replaced when a load came to its end, perhaps by a run that was stopped.
// returns: replaced (JSON)
MATCH (l:Load {id: $id})
RETURN l.replaced AS replaced
