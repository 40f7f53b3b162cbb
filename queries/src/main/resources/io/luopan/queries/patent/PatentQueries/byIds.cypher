// Patents by id. An id made of a publication number, from before the application was known, finds the patent too.
// One row an id that is found. returns: id (as asked), patent
UNWIND $ids AS id
OPTIONAL MATCH (direct:Patent {id: id})
OPTIONAL MATCH (:Publication {id: 'publication/' + replace(substring(id, 7), '-', '')})<-[:PUBLISHED_AS]-(later:Patent)
WITH id, coalesce(direct, later) AS p WHERE p IS NOT NULL
RETURN id, p {.id, .sources, .office, .application, .type, .titleZh, .titleEn, .abstractZh, .abstractEn, .filedOn,
  .publishedOn, .grantedOn, .legalStatus, .legalStatusOn, .originalNumbers, .regionPath, .regionMethod, .family} AS patent
