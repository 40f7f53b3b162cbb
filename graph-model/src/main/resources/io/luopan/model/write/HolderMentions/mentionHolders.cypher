// Makes holders that records name. What a register says of a holder stays as it is.
CYPHER replan=skip
UNWIND $lists.rows AS row
MERGE (h:Holder {id: row.id})
ON CREATE SET h += row.properties
WITH h, row
WHERE h.sources IS NULL
SET h.name = row.properties.name, h.search = row.properties.search,
    h.holderType = CASE WHEN h.holderType = 'UNKNOWN' THEN row.properties.holderType ELSE h.holderType END
WITH h, row
WHERE row.region IS NOT NULL
MATCH (r:Region {id: row.region})
MERGE (h)-[l:LOCATED_IN]->(r)
ON CREATE SET l.method = row.properties.regionMethod
