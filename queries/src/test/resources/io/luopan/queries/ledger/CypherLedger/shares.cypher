// Of what a pool lists on a day: families by owner, shared alike.
// returns: holder, families
MATCH (g:Programme)-[:PROGRAMME_OF]->(:Pool {id: $pool})
OPTIONAL MATCH (day:PoolList)-[:LIST_OF]->(g) WHERE day.listOn <= $asOf
WITH g, max(day.listOn) AS last
MATCH (g)<-[:LISTED_IN]-(l:PoolListing)-[:NAMES_NUMBER]->(n:PatentNumber)
WHERE EXISTS { (l)-[:ON_LIST]->(:PoolList {listOn: last}) } AND COUNT { (n)-[:NUMBER_OF]->() } = 1
MATCH (n)-[:NUMBER_OF]->(p:Patent), (l)-[:LISTED_OF]->(h:Holder)
WITH p.family AS family, collect(DISTINCT h) AS owners
UNWIND owners AS owner
RETURN owner.id AS holder, sum(1.0 / size(owners)) AS families
ORDER BY families DESC, holder
