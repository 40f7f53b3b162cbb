// Patents p with unit and status: what the regions $rows, of the level of $depth codes, have on the chain nodes $columns.
// One row a cell. returns: row, column, families, patents
MATCH (p)-[:PLACED_ON]->(n:ChainNode)
WHERE n.id IN $columns
WITH p, unit, n, split(p.regionPath, '/')[..-1] AS codes
WITH p, unit, n, 'region/' + codes[$depth - 1] AS region
WHERE region IN $rows
RETURN region AS row, n.id AS column, count(DISTINCT unit) AS families, count(DISTINCT p) AS patents
ORDER BY row, column
