// A register says where a holder sits, or that it is not known; places that mentions inferred go.
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (h:Holder {id: id})-[l:LOCATED_IN]->()
USING INDEX SEEK h:Holder(id)
WHERE l.sources IS NULL
DELETE l
