// The chain that each node is curated for. One row a node. returns: id (of the node), text (id of the chain)
MATCH (n:ChainNode)-[:NODE_OF {own: true}]->(c:Chain)
RETURN n.id AS id, c.id AS text
