// Patent pools that pass a filter, by id. A holder's pools are those it administers or is a party of. One row a pool.
// returns: id
MATCH (p:Pool)
WHERE ($after IS NULL OR p.id > $after)
  AND ($standard IS NULL OR EXISTS { (p)<-[:PROGRAMME_OF]-(:Programme)-[:LICENSES]->(:Standard {id: $standard}) })
  AND ($chainNode IS NULL OR EXISTS { (p)-[:SERVES]->(:ChainNode {id: $chainNode}) })
  AND ($chain IS NULL OR EXISTS { (p)-[:SERVES]->(:ChainNode)-[:NODE_OF]->(:Chain {id: $chain}) })
  AND ($holder IS NULL OR EXISTS { (p)-[:ADMINISTERED_BY]->(:Holder {id: $holder}) }
    OR EXISTS { (p)<-[:MEMBERSHIP_OF]-(:Membership)-[:PARTY]->(:Holder {id: $holder}) })
RETURN p.id AS id
ORDER BY id
LIMIT $limit
