// What systems say of the chains that they list. One row a listing.
// returns: of, tier, order (place in the system's list), system, cluster (null where the system lists it in none)
UNWIND $ids AS id
MATCH (c:Chain {id: id})-[listed:PART_OF]->(s:IndustrySystem)
OPTIONAL MATCH (c)-[:PART_OF]->(k:Cluster)-[:PART_OF]->(s)
RETURN c.id AS of, listed.tier AS tier, listed.order AS order,
  s {.id, .sources, .code, .nameZh, .nameEn, .issuer, .legalBasis, .validFromOn, .validToOn, .supersedes, .standing, .citation} AS system,
  k {.id, .sources, .nameZh, .nameEn, .tier, .standing, .citation} AS cluster
ORDER BY of, system.id, cluster.id
