// How many families two pools list on a day.
// returns: families
MATCH (g:Programme)-[:PROGRAMME_OF]->(p:Pool) WHERE p.id IN $pools
OPTIONAL MATCH (day:PoolList)-[:LIST_OF]->(g) WHERE day.listOn <= $asOf
WITH p, g, max(day.listOn) AS last
MATCH (g)<-[:LISTED_IN]-(l:PoolListing)-[:NAMES_NUMBER]->(n:PatentNumber)
WHERE EXISTS { (l)-[:ON_LIST]->(:PoolList {listOn: last}) } AND COUNT { (n)-[:NUMBER_OF]->() } = 1
MATCH (n)-[:NUMBER_OF]->(patent:Patent)
WITH patent.family AS family, count(DISTINCT p) AS pools WHERE pools = 2
RETURN count(family) AS families
