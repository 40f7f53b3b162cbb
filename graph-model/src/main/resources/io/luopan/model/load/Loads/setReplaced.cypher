// Keeps what a load replaces, so that a run that is stopped in between can still tell it.
MATCH (l:Load {id: $id})
SET l.replaced = $replaced
