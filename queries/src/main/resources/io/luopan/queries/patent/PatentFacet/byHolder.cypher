// Patents p by applicant; a patent counts for each of its applicants.
// returns: key, label, count
MATCH (p)-[:APPLIED_BY]->(h:Holder)
WITH h, count(DISTINCT p) AS count
WITH h.id AS key, coalesce(h.name, h.nameEn) AS label, count
