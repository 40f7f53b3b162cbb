// What feeds what among the nodes of chains. One row a feed.
// returns: of, supplier, customer (ids), recycles
UNWIND $ids AS id
MATCH (a:ChainNode)-[:NODE_OF]->(c:Chain {id: id})
MATCH (a)-[f:FEEDS]->(b:ChainNode)
RETURN c.id AS of, a.id AS supplier, b.id AS customer, coalesce(f.recycles, false) AS recycles
ORDER BY of, supplier, customer
