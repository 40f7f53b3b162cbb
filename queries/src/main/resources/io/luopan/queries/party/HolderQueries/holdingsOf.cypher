// Who applied for patents, who is said to own them now. One row a holding, applicants first, in their order.
// returns: of, role, sequence, rawName, holder
UNWIND $ids AS id
MATCH (p:Patent {id: id})-[r:APPLIED_BY|OWNED_BY]->(h:Holder)
RETURN p.id AS of, CASE type(r) WHEN 'APPLIED_BY' THEN 'APPLICANT' ELSE 'CURRENT_OWNER' END AS role,
  r.sequence AS sequence, r.rawName AS rawName, h {.id, .sources, .name, .nameEn, .holderType, .creditCode, .ror, .active,
  .established, .regionPath, .regionMethod} AS holder
ORDER BY of, role, sequence, rawName
