// The twenty holders with most patents. One row a holder.
// returns: value (its id)
MATCH (h:Holder)
RETURN h.id AS value ORDER BY COUNT { (h)<-[:APPLIED_BY]-() } DESC, value LIMIT 20
