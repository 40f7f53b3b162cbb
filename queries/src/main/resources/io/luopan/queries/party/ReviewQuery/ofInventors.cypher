  AND ($holder IS NULL
    OR EXISTS { (x)<-[:INVENTED_BY]-(:Patent)-[:APPLIED_BY]->(:Holder {id: $holder}) }
    OR EXISTS { (y)<-[:INVENTED_BY]-(:Patent)-[:APPLIED_BY]->(:Holder {id: $holder}) })
