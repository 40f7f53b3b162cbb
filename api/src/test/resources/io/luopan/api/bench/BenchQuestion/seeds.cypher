// Ten chain nodes and ten holders with most patents. One row a thing.
// returns: value (its id)
CALL () {
  MATCH (n:ChainNode)
  RETURN n.id AS value ORDER BY COUNT { (n)<-[:PLACED_ON]-() } DESC, value LIMIT 10
  UNION ALL
  MATCH (h:Holder)
  RETURN h.id AS value ORDER BY COUNT { (h)<-[:APPLIED_BY]-() } DESC, value LIMIT 10
}
RETURN value
