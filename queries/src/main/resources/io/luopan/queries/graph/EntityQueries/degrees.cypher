// How many relations of the named kinds things of one label have. One row a thing.
// returns: of, degree
UNWIND $ids AS id
MATCH (a:{{label}} {id: id})
RETURN a.id AS of,
  CASE WHEN 'HOLDS' IN $relations THEN COUNT { (a)-[:APPLIED_BY|OWNED_BY]-() } ELSE 0 END
  + CASE WHEN 'INVENTED_BY' IN $relations THEN COUNT { (a)-[:INVENTED_BY]-() } ELSE 0 END
  + CASE WHEN 'MEMBER_OF_FAMILY' IN $relations THEN COUNT { (a)-[:IN_FAMILY]-() } ELSE 0 END
  + CASE WHEN 'CITES' IN $relations THEN COUNT { (a)-[:CITES]-() } + COUNT { (a)-[:PUBLISHED_AS]->()<-[:CITES]-() } ELSE 0 END
  + CASE WHEN 'PLACED_ON' IN $relations THEN COUNT { (a)-[:PLACED_ON]-() } ELSE 0 END
  + CASE WHEN 'CLASSIFIED_AS' IN $relations THEN COUNT { (a)-[:CLASSIFIED_AS]-() } ELSE 0 END
  + CASE WHEN 'UPSTREAM_OF' IN $relations THEN COUNT { (a)-[:FEEDS]-() } ELSE 0 END
  + CASE WHEN 'PART_OF' IN $relations THEN COUNT { (a)-[:PART_OF|NODE_OF|CHILD_OF|UNDER|EDITION_OF|PROGRAMME_OF|TERM_OF]-() } ELSE 0 END
  + CASE WHEN 'COVERS' IN $relations THEN COUNT { (a)-[:COVERS]-() } ELSE 0 END
  + CASE WHEN 'ALIGNED_WITH' IN $relations THEN COUNT { (a)-[:ALIGNS_WITH]-() } ELSE 0 END
  + CASE WHEN 'SELECTS' IN $relations THEN COUNT { (a)-[:SELECTS]-() } ELSE 0 END
  + CASE WHEN 'LOCATED_IN' IN $relations THEN COUNT { (a)-[:LOCATED_IN]-() } ELSE 0 END
  + CASE WHEN 'SUCCESSOR_OF' IN $relations THEN COUNT { (a)-[:SUCCEEDED_BY]-() } ELSE 0 END
  + CASE WHEN 'RELATED_TO' IN $relations THEN COUNT { (a)-[:RELATED_TO]-() } ELSE 0 END
  + CASE WHEN 'REPLACES' IN $relations THEN COUNT { (a)-[:REPLACES|UPDATES]-() } ELSE 0 END
  + CASE WHEN 'DRAFTED_BY' IN $relations THEN COUNT { (a)-[:DRAFTED_BY]-() } ELSE 0 END
  + CASE WHEN 'DECLARED_BY' IN $relations THEN COUNT { (a)-[:DECLARED_BY]-() } ELSE 0 END
  + CASE WHEN 'DECLARES' IN $relations THEN COUNT { (a)-[:DECLARES]-() } ELSE 0 END
  + CASE WHEN 'DECLARED_TO' IN $relations THEN COUNT { (a)-[:DECLARED_FOR|BLANKET_FOR]-() } ELSE 0 END
  + CASE WHEN 'FOUND' IN $relations THEN COUNT { (a)-[:FOUND_FOR|FOUND_BY]-() } ELSE 0 END
  + CASE WHEN 'POOLED_IN' IN $relations THEN COUNT { (a)-[:LISTED_IN|LISTED_FOR|LISTED_OF]-() } ELSE 0 END
  + CASE WHEN 'LICENSES' IN $relations THEN COUNT { (a)-[:LICENSES]-() } ELSE 0 END
  + CASE WHEN 'MEMBER_OF' IN $relations THEN COUNT { (a)-[:MEMBERSHIP_OF|MEMBERSHIP_IN|PARTY]-() } ELSE 0 END
  + CASE WHEN 'ADMINISTERED_BY' IN $relations THEN COUNT { (a)-[:ADMINISTERED_BY]-() } ELSE 0 END
  + CASE WHEN 'SERVES' IN $relations THEN COUNT { (a)-[:SERVES|CONCERNS]-() } ELSE 0 END
  + CASE WHEN 'NAMES_PATENT' IN $relations
    THEN COUNT { (a)-[:NAMES_NUMBER]->()-[:NUMBER_OF]->() } + COUNT { (a)<-[:NUMBER_OF]-()<-[:NAMES_NUMBER]-() } ELSE 0 END
  AS degree
