// The holders with most patents on chain nodes, perhaps only those within a region. One row a holder on a node.
// returns: of, patents, holder
UNWIND $ids AS id
CALL (id) {
  MATCH (n:ChainNode {id: id})<-[:PLACED_ON]-(p:Patent)-[a:APPLIED_BY]->(h:Holder)
  WHERE $regionPath IS NULL OR coalesce(a.regionPath, h.regionPath, '') STARTS WITH $regionPath
  WITH h, count(DISTINCT p) AS patents
  WHERE $afterPatents IS NULL OR patents < $afterPatents OR (patents = $afterPatents AND h.id > $afterId)
  RETURN h, patents ORDER BY patents DESC, h.id LIMIT $limit
}
RETURN id AS of, patents, h {.id, .sources, .name, .nameEn, .holderType, .creditCode, .ror, .active,
  .established, .regionPath, .regionMethod} AS holder
ORDER BY of, patents DESC, holder.id
