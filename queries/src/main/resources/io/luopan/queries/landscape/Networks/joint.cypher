// Patents p with unit and status: families that several applied for together. A family is joint where one of its patents is.
// returns: families, nobody (without any applicant), joint, mixed (a company with a university or institute),
//   perhapsMixed (joint, and mixed if who is of unknown type is what is missing)
WITH p, unit, [(p)-[:APPLIED_BY]->(h:Holder) | coalesce(h.holderType, 'UNKNOWN')] AS types
WITH unit, size(types) AS applicants, size([t IN types WHERE t = 'UNKNOWN']) AS untold,
  size([t IN types WHERE t = 'COMPANY']) AS companies,
  size([t IN types WHERE t IN ['UNIVERSITY', 'RESEARCH_INSTITUTE']]) AS scholars
WITH unit, max(CASE
    WHEN companies > 0 AND scholars > 0 THEN 4
    WHEN applicants > 1 AND (companies > 0 AND untold > 0 OR scholars > 0 AND untold > 0 OR untold > 1) THEN 3
    WHEN applicants > 1 THEN 2
    ELSE applicants END) AS what
RETURN count(*) AS families, count(CASE WHEN what = 0 THEN 1 END) AS nobody, count(CASE WHEN what > 1 THEN 1 END) AS joint,
  count(CASE WHEN what = 4 THEN 1 END) AS mixed, count(CASE WHEN what = 3 THEN 1 END) AS perhapsMixed
