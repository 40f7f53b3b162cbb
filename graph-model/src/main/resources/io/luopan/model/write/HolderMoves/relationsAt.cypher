// What records say of holders: by the names that matter, or by any where none is told. What several say in
// several ways is looked at in any case.
// returns: by, label, type, at, properties
CYPHER replan=skip
UNWIND $lists.rows AS row
MATCH (h:Holder {id: row.id})<-[r:{{roles}}]-(by)
USING INDEX SEEK h:Holder(id)
WHERE row.keys IS NULL OR r.nameKey IN row.keys OR r.said IS NOT NULL OR r.mentions IS NOT NULL
RETURN by.id AS by, labels(by)[0] AS label, type(r) AS type, h.id AS at, properties(r) AS properties
