// Parts of industry systems that no folder describes any more, and that none relates to.
MATCH (n:IndustrySystem|Cluster|Chain|ChainNode)
WHERE n.sources IS NULL AND NOT EXISTS { MATCH (n)-[r]-() WHERE r.sources IS NOT NULL }
DETACH DELETE n
