// Sells patents to a new holder of a region.
MATCH (v:GraphVersion)
SET v.version = v.version + 1
CREATE (buyer:Holder {id: 'holder/n-buyer', name: 'Buyer', regionPath: $region})
WITH buyer
UNWIND $patents AS id
MATCH (p:Patent {id: id})
OPTIONAL MATCH (p)-[o:OWNED_BY]->(:Holder)
DELETE o
CREATE (p)-[:OWNED_BY]->(buyer)
