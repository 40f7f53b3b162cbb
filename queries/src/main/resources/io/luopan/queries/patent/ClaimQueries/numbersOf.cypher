// The numbers by which claims of one label call their patents. One row a number of a claim.
// returns: of, number, kind, spelling, reason, raw, patents (ids of those that have the number)
UNWIND $ids AS of
MATCH (:{{label}} {id: of})-[r:NAMES_NUMBER]->(n:PatentNumber)
RETURN of, n.number AS number, n.kind AS kind, r.spelling AS spelling, r.reason AS reason, r.raw AS raw,
  COLLECT { MATCH (n)-[:NUMBER_OF]->(p:Patent) RETURN p.id ORDER BY p.id } AS patents
ORDER BY of, kind, number
