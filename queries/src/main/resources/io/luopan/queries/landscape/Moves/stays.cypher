// Patents p: names of inventors that stand under more than one first applicant. The $most names of most patents.
// One row a name and first applicant, by name. returns: name, inventors (ids), joined (those of them that were decided to
// be one with others), apart (ids that were decided to be others), holder, patents, from, to (days of filing),
// colleagues (names), classes (subclasses)
MATCH (h:Holder)<-[a:APPLIED_BY]-(p)-[:INVENTED_BY]->(i:Inventor)
WHERE coalesce(a.sequence, 1) = 1 AND p.filedOn IS NOT NULL AND i.name IS NOT NULL
WITH i.name AS name, h.id AS holder, collect(DISTINCT i) AS inventors, collect(DISTINCT p) AS patents, min(p.filedOn) AS from, max(p.filedOn) AS to
WITH name, collect({holder: holder, inventors: inventors, patents: patents, from: from, to: to}) AS stays, sum(size(patents)) AS all
WHERE size(stays) > 1
WITH name, stays, all ORDER BY all DESC, name LIMIT $most
UNWIND stays AS stay
RETURN name, stay.holder AS holder, size(stay.patents) AS patents, stay.from AS from, stay.to AS to,
  COLLECT { UNWIND stay.inventors AS i RETURN i.id AS id ORDER BY id } AS inventors,
  COLLECT { UNWIND stay.inventors AS i WITH i WHERE EXISTS { (i)-[:SAME_AS]-() } RETURN i.id AS id ORDER BY id } AS joined,
  COLLECT {
    UNWIND stay.inventors AS i
    CALL (i) {
      MATCH (i)-[:DISTINCT_FROM]-(o:Inventor)
      RETURN o
      UNION
      MATCH (m:Inventor {mergedInto: i.id})-[:DISTINCT_FROM]-(o:Inventor)
      RETURN o
    }
    RETURN DISTINCT coalesce(o.mergedInto, o.id) AS other ORDER BY other
  } AS apart,
  COLLECT { UNWIND stay.patents AS p MATCH (p)-[:INVENTED_BY]->(o:Inventor) WHERE o.name <> name RETURN DISTINCT o.name AS other ORDER BY other } AS colleagues,
  COLLECT { UNWIND stay.patents AS p MATCH (p)-[:CLASSIFIED_AS]->(s:ClassSymbol) WHERE s.scheme IN ['IPC', 'CPC'] AND size(s.symbol) >= 4
    RETURN DISTINCT left(s.symbol, 4) AS subclass ORDER BY subclass } AS classes
ORDER BY name, from, holder
