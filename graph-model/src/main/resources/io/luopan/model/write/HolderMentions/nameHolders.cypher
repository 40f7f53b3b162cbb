// Ties names to holders. Of the texts of a name a register's is kept, then the last in text order.
UNWIND $rows AS row
MERGE (n:HolderName {key: row.key})
WITH n, row
MATCH (h:Holder {id: row.holder})
MERGE (n)-[r:NAMES]->(h)
ON CREATE SET r.text = row.text, r.lang = row.lang, r.kind = row.kind
WITH r, row,
  CASE r.lang WHEN 'und' THEN '0' ELSE '1' END + r.text + r.kind + r.lang AS kept,
  CASE row.lang WHEN 'und' THEN '0' ELSE '1' END + row.text + row.kind + row.lang AS told
WHERE told > kept
SET r.text = row.text, r.lang = row.lang, r.kind = row.kind
