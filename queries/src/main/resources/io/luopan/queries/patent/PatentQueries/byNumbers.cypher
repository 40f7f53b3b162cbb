// Patents by the ids that numbers may mean, and by publication numbers without kind code. One row a key that is found.
// returns: of (the key), patent
CALL () {
  UNWIND $patentIds AS key
  MATCH (p:Patent {id: key})
  RETURN key, p
  UNION
  UNWIND $publicationNumbers AS key
  MATCH (p:Patent)-[:PUBLISHED_AS]->(d:Publication)
  WHERE d.number = key
  RETURN key, p
}
RETURN DISTINCT key AS of, p {.id, .sources, .office, .application, .type, .titleZh, .titleEn, .abstractZh, .abstractEn, .filedOn,
  .publishedOn, .grantedOn, .legalStatus, .legalStatusOn, .originalNumbers, .regionPath, .regionMethod, .family} AS patent
ORDER BY of, patent.id
