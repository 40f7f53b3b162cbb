// Licences that records tell between two holders, either way. One row a patent and record.
// returns: patent (id), fromA (whether a licenses to b), record (a register's number, null where a patent names its licensee), recordedOn
CALL () {
  MATCH (b:Holder {id: $b})<-[:LICENSED_TO]-(p:Patent)-[:OWNED_BY|APPLIED_BY]->(:Holder {id: $a})
  RETURN p, true AS fromA, null AS record, null AS recordedOn
  UNION
  MATCH (a:Holder {id: $a})<-[:LICENSED_TO]-(p:Patent)-[:OWNED_BY|APPLIED_BY]->(:Holder {id: $b})
  RETURN p, false AS fromA, null AS record, null AS recordedOn
  UNION
  MATCH (a:Holder {id: $a})<-[:TRANSFERS_FROM]-(t:Transfer {kind: 'LICENCE'})-[:TRANSFERS_TO]->(:Holder {id: $b})
  MATCH (p:Patent)-[:HAS_TRANSFER]->(t)
  RETURN p, true AS fromA, t.number AS record, t.recordedOn AS recordedOn
  UNION
  MATCH (b:Holder {id: $b})<-[:TRANSFERS_FROM]-(t:Transfer {kind: 'LICENCE'})-[:TRANSFERS_TO]->(:Holder {id: $a})
  MATCH (p:Patent)-[:HAS_TRANSFER]->(t)
  RETURN p, false AS fromA, t.number AS record, t.recordedOn AS recordedOn
}
RETURN DISTINCT p.id AS patent, fromA, record, recordedOn
ORDER BY fromA DESC, recordedOn, patent
