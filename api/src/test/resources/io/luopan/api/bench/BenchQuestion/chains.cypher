// Chains of the sample. One row a chain.
// returns: value (its code)
MATCH (c:Chain)
WHERE EXISTS { (c)<-[:NODE_OF {own: true}]-(:ChainNode) }
RETURN c.code AS value ORDER BY value
