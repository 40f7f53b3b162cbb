// Sells patents to a new holder of a region.
MERGE (v:GraphVersion {id: 'graph'})
SET v.version = coalesce(v.version, 0) + 1
CREATE (buyer:Holder {id: 'holder/n-buyer', name: 'Buyer', regionPath: $region})
WITH buyer
UNWIND $patents AS id
MATCH (p:Patent {id: id})
OPTIONAL MATCH (p)-[o:OWNED_BY]->(:Holder)
DELETE o
CREATE (p)-[:OWNED_BY]->(buyer)
