// A chain that shares another's tree has its nodes, besides its own.
MATCH (:ChainNode)-[stale:NODE_OF {own: false}]->(:Chain)
DELETE stale
WITH count(*) AS dropped
MATCH (c:Chain)
WHERE c.sharesTree IS NOT NULL AND c.sharesTree <> c.code
MATCH (n:ChainNode)-[:NODE_OF {own: true}]->(:Chain {code: c.sharesTree})
MERGE (n)-[:NODE_OF {own: false}]->(c)
