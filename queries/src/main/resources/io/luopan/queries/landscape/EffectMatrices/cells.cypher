// Patents p with unit and status, by which of $means and $effects ({at, words: [[all of these], or these], nodes}) they tell of; each in one pass.
// returns: row, column (-1 for all, -2 for patents without any text), patents, families, newest (families filed in the year $last)
WITH p, unit, coalesce(p.filingYear = $last, false) AS new,
  CASE WHEN any(m IN $means WHERE size(m.nodes) > 0) THEN [(p)-[:PLACED_ON]->(n:ChainNode) | n.id] ELSE [] END AS nodes
WITH p, unit, new, CASE WHEN p.text IS NULL THEN [-2] ELSE [-1] + [m IN $means WHERE any(node IN m.nodes WHERE node IN nodes)
    OR any(words IN m.words WHERE all(word IN words WHERE p.text CONTAINS word)) | m.at] END AS rows,
  [-1] + [e IN $effects WHERE any(words IN e.words WHERE all(word IN words WHERE p.text CONTAINS word)) | e.at] AS columns
UNWIND rows AS row
UNWIND columns AS column
RETURN row, column, count(p) AS patents, count(DISTINCT unit) AS families, count(DISTINCT CASE WHEN new THEN unit END) AS newest
