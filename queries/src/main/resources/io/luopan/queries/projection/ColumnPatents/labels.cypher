// The names of holders, nodes, chains and regions. One row a thing that has one. returns: id, text
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Holder {id: id}) RETURN coalesce(n.name, n.nameEn) AS text
  UNION
  MATCH (n:ChainNode {id: id}) RETURN coalesce(n.nameZh, n.nameEn) AS text
  UNION
  MATCH (n:Chain {id: id}) RETURN coalesce(n.nameZh, n.nameEn) AS text
  UNION
  MATCH (n:Region {id: id}) RETURN coalesce(n.nameZh, n.nameEn) AS text
}
WITH id, text WHERE text IS NOT NULL
RETURN id, text
