// A register says where a holder sits, or that it is not known; places that mentions inferred go.
UNWIND $ids AS id
MATCH (:Holder {id: id})-[l:LOCATED_IN]->()
WHERE l.sources IS NULL
DELETE l
