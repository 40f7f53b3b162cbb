// Patents p by the years of filing, first publication and grant. A year is null where the day is not known.
// One row a year. returns: year, filings, publications, grants, applicants (of what was filed), newest (publication)
UNWIND [[p.filingYear, 'FILED'], [p.publishedOn.year, 'PUBLISHED'], [p.grantedOn.year, 'GRANTED']] AS told
WITH p, told[0] AS year, told[1] AS what
WHERE year IS NOT NULL OR what = 'FILED'
OPTIONAL MATCH (p)-[:APPLIED_BY]->(h:Holder) WHERE what = 'FILED'
RETURN year, count(DISTINCT CASE WHEN what = 'FILED' THEN p END) AS filings,
  count(DISTINCT CASE WHEN what = 'PUBLISHED' THEN p END) AS publications,
  count(DISTINCT CASE WHEN what = 'GRANTED' THEN p END) AS grants, count(DISTINCT h) AS applicants, max(p.publishedOn) AS newest
ORDER BY year
