// Takes away placements that no longer hold.
CYPHER replan=skip
UNWIND $lists.rows AS row
MATCH (p:Patent {id: row.id})-[r:PLACED_ON]->(n:ChainNode)
USING INDEX SEEK p:Patent(id)
WHERE NOT n.id IN row.nodes
DELETE r
