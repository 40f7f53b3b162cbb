// Patents p with unit and status: families by the year of their first filing among these patents.
// returns: year, families
WITH unit, min(p.filingYear) AS year
WHERE year IS NOT NULL
RETURN year, count(*) AS families
