// What a bare name tied to another holder than the one it means now. `former` are holders that bore the name.
// returns: by, from, to, properties
UNWIND $rows AS row
CALL (row) {
  MATCH (n:HolderName {key: row.key})-[:NAMES]->(h:Holder)
  USING INDEX SEEK n:HolderName(key)
  RETURN h
  UNION
  UNWIND row.former AS id
  MATCH (h:Holder {id: id})
  RETURN h
}
WITH row, h
WHERE h.id <> row.target
MATCH (h)<-[r:{{type}} {nameKey: row.key}]-(p:{{from}})
WHERE r.resolvedBy = 'NAME'
RETURN p.id AS by, h.id AS from, row.target AS to, properties(r) AS properties
