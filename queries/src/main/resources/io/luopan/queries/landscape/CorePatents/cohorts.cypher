// Patents p with unit, status, year, subclass and cited: how much those of a year and subclass are cited.
// returns: year, subclass, patents, citations
WITH year, subclass, cited WHERE year IS NOT NULL AND subclass IS NOT NULL
RETURN year, subclass, count(*) AS patents, sum(cited) AS citations
