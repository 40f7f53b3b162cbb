// All names of holders. One row a name.
// returns: of, text, lang, kind
UNWIND $ids AS id
MATCH (k:HolderName)-[n:NAMES]->(h:Holder {id: id})
RETURN h.id AS of, coalesce(n.text, k.key) AS text, n.lang AS lang, n.kind AS kind
ORDER BY of, kind, lang, text
