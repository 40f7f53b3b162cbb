// Stores which holder stands for each; null where it stands for itself.
// returns: former (the holder that stood for it before, where that was another)
UNWIND $rows AS row
MATCH (h:Holder {id: row.id})
WITH h, row, h.mergedInto AS former
SET h.mergedInto = row.into
WITH former
WHERE former IS NOT NULL
RETURN DISTINCT former
