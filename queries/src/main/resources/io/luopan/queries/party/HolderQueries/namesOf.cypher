// All names of holders and of those they stand for. One row a name.
// returns: of, text, lang, kind
UNWIND $ids AS id
CALL (id) {
  MATCH (h:Holder {id: id})
  RETURN h
  UNION
  MATCH (h:Holder {mergedInto: id})
  RETURN h
}
MATCH (k:HolderName)-[n:NAMES]->(h)
RETURN DISTINCT id AS of, coalesce(n.text, k.key) AS text, n.lang AS lang, n.kind AS kind
ORDER BY of, kind, lang, text
