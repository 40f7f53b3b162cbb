// How many things of each kind there are, from the count store.
// returns: a column a kind, called as the kind is
CALL () { MATCH (n:Patent) RETURN count(n) AS PATENT }
CALL () { MATCH (n:Publication) RETURN count(n) AS PUBLICATION }
CALL () { MATCH (n:Family) RETURN count(n) AS FAMILY }
CALL () { MATCH (n:Holder) RETURN count(n) AS HOLDER }
CALL () { MATCH (n:Inventor) RETURN count(n) AS INVENTOR }
CALL () { MATCH (n:IndustrySystem) RETURN count(n) AS SYSTEM }
CALL () { MATCH (n:Cluster) RETURN count(n) AS CLUSTER }
CALL () { MATCH (n:Chain) RETURN count(n) AS CHAIN }
CALL () { MATCH (n:ChainNode) RETURN count(n) AS CHAIN_NODE }
CALL () { MATCH (n:Region) RETURN count(n) AS REGION }
CALL () { MATCH (n:ClassSymbol) RETURN count(n) AS CLASS_SYMBOL }
CALL () { MATCH (n:Standard) RETURN count(n) AS STANDARD }
CALL () { MATCH (n:Pool) RETURN count(n) AS POOL }
CALL () { MATCH (n:Programme) RETURN count(n) AS PROGRAMME }
CALL () { MATCH (n:RoyaltyTerm) RETURN count(n) AS ROYALTY_TERM }
CALL () { MATCH (n:Declaration) RETURN count(n) AS DECLARATION }
CALL () { MATCH (n:DeclaredPatent) RETURN count(n) AS DECLARED_PATENT }
CALL () { MATCH (n:EssentialityFinding) RETURN count(n) AS ESSENTIALITY_FINDING }
CALL () { MATCH (n:PoolListing) RETURN count(n) AS POOL_LISTING }
CALL () { MATCH (n:Membership) RETURN count(n) AS MEMBERSHIP }
CALL () { MATCH (n:Alliance) RETURN count(n) AS ALLIANCE }
RETURN PATENT, PUBLICATION, FAMILY, HOLDER, INVENTOR, SYSTEM, CLUSTER, CHAIN, CHAIN_NODE, REGION, CLASS_SYMBOL,
  STANDARD, POOL, PROGRAMME, ROYALTY_TERM, DECLARATION, DECLARED_PATENT, ESSENTIALITY_FINDING, POOL_LISTING, MEMBERSHIP, ALLIANCE
