// The nodes of chains, also of those that share another's. One row a node. returns: means
MATCH (n:ChainNode)-[:NODE_OF]->(c:Chain) WHERE c.id IN $ids
RETURN DISTINCT n.id AS means
