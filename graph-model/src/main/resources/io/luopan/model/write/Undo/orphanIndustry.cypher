// Parts of industry systems that no folder describes any more, and that none relates to.
// returns: deleted (up to $most at once)
MATCH (n:IndustrySystem|Cluster|Chain|ChainNode)
WHERE n.sources IS NULL AND NOT EXISTS { MATCH (n)-[r]-() WHERE r.sources IS NOT NULL }
WITH n LIMIT $most
DETACH DELETE n
RETURN count(*) AS deleted
