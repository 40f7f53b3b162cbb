// Of each declarant for a standard: declared patents and families, and families that a pool of the standard lists on a day.
// returns: holder, patents, families, listed
MATCH (s:Standard {id: $standard})<-[:LICENSES]-(g:Programme)
OPTIONAL MATCH (day:PoolList)-[:LIST_OF]->(g) WHERE day.listOn <= $asOf
WITH s, g, max(day.listOn) AS last
OPTIONAL MATCH (g)<-[:LISTED_IN]-(l:PoolListing) WHERE EXISTS { (l)-[:ON_LIST]->(:PoolList {listOn: last}) }
OPTIONAL MATCH (l)-[:NAMES_NUMBER]->(n:PatentNumber) WHERE COUNT { (n)-[:NUMBER_OF]->() } = 1
OPTIONAL MATCH (n)-[:NUMBER_OF]->(p:Patent)
WITH s, collect(DISTINCT p.family) AS listed
MATCH (s)<-[:DECLARED_FOR]-(d:DeclaredPatent)-[:NAMES_NUMBER]->(n:PatentNumber) WHERE COUNT { (n)-[:NUMBER_OF]->() } = 1
MATCH (n)-[:NUMBER_OF]->(p:Patent), (d)<-[:DECLARES]-(:Declaration)-[:DECLARED_BY]->(h:Holder)
WITH h, p.family AS family, p.family IN listed AS isListed, collect(DISTINCT p) AS patents
RETURN h.id AS holder, sum(size(patents)) AS patents, count(family) AS families, sum(CASE WHEN isListed THEN 1 ELSE 0 END) AS listed
ORDER BY families DESC, holder
