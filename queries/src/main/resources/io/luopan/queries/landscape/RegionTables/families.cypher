// Patents p with unit and status: the families of which a place is known at the level of $depth codes.
// (Neo4j 2026.08 answers 1 where count(DISTINCT unit) alone follows WHERE: hence CASE.)
// returns: families
WITH unit, split(p.regionPath, '/') AS codes
RETURN count(DISTINCT CASE WHEN size(codes) > $depth THEN unit END) AS families
