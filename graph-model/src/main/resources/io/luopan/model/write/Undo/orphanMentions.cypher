// Things that were only mentioned, and that nothing mentions any more.
// returns: deleted (up to $most at once)
MATCH (n:Inventor|Publication|Family|LegalEvent|Transfer|Standard|StandardFeature|Declaration|DeclaredPatent|EssentialityFinding|Pool|Programme|PoolList|PoolListing|Membership|RoyaltyTerm|Alliance|ClassSymbol|Region|AtlasSnapshot|NavigationProject|NavigationRun|NavigationJudgement)
WHERE n.sources IS NULL AND NOT EXISTS { (n)--() }
WITH n LIMIT $most
DELETE n
RETURN count(*) AS deleted
