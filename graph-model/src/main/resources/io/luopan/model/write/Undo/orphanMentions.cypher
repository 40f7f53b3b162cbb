// Things that were only mentioned, and that nothing mentions any more.
MATCH (n:Inventor|Publication|Family|LegalEvent|Transfer|Standard|StandardFeature|Declaration|DeclaredPatent|EssentialityFinding|Pool|Programme|PoolList|PoolListing|Membership|RoyaltyTerm|Alliance|ClassSymbol|Region|AtlasSnapshot)
WHERE n.sources IS NULL AND NOT EXISTS { (n)--() }
DELETE n
