// Patents p with unit, status and holders: what the holders $rows have on the chain nodes $columns.
// One row a cell. returns: row, column, families, patents
MATCH (p)-[:PLACED_ON]->(n:ChainNode)
WHERE n.id IN $columns
UNWIND holders AS holder
WITH p, unit, n, holder WHERE holder IN $rows
RETURN holder AS row, n.id AS column, count(DISTINCT unit) AS families, count(DISTINCT p) AS patents
ORDER BY row, column
