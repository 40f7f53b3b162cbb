// Of what a pool lists on a day, by office: entries of known patents, and those in force.
// returns: office, entries, inForce, lastOn
MATCH (g:Programme)-[:PROGRAMME_OF]->(:Pool {id: $pool})
OPTIONAL MATCH (day:PoolList)-[:LIST_OF]->(g) WHERE day.listOn <= $asOf
WITH g, max(day.listOn) AS last
MATCH (g)<-[:LISTED_IN]-(l:PoolListing)-[:NAMES_NUMBER]->(n:PatentNumber)
WHERE EXISTS { (l)-[:ON_LIST]->(:PoolList {listOn: last}) } AND COUNT { (n)-[:NUMBER_OF]->() } = 1
MATCH (n)-[:NUMBER_OF]->(p:Patent)
WITH p, p.filedOn + duration({years: 20}) AS expiry
WITH p.office AS office, expiry, coalesce(p.legalStatus = 'IN_FORCE', false) AND p.filedOn <= $asOf AND expiry > $asOf AS inForce,
  coalesce(p.legalStatus = 'LAPSED', false) AND p.filedOn <= $asOf OR expiry <= $asOf AS ended
RETURN office, count(*) AS entries, sum(CASE WHEN inForce THEN 1 ELSE 0 END) AS inForce,
  max(CASE WHEN NOT ended THEN expiry END) AS lastOn
ORDER BY office
