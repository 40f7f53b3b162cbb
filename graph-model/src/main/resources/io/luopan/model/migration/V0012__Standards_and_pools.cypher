CREATE CONSTRAINT standard_feature_id IF NOT EXISTS FOR (n:StandardFeature) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT declaration_id IF NOT EXISTS FOR (n:Declaration) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT declared_patent_id IF NOT EXISTS FOR (n:DeclaredPatent) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT essentiality_finding_id IF NOT EXISTS FOR (n:EssentialityFinding) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT patent_number_id IF NOT EXISTS FOR (n:PatentNumber) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT pool_id IF NOT EXISTS FOR (n:Pool) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT programme_id IF NOT EXISTS FOR (n:Programme) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT pool_list_id IF NOT EXISTS FOR (n:PoolList) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT pool_listing_id IF NOT EXISTS FOR (n:PoolListing) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT membership_id IF NOT EXISTS FOR (n:Membership) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT royalty_term_id IF NOT EXISTS FOR (n:RoyaltyTerm) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT alliance_id IF NOT EXISTS FOR (n:Alliance) REQUIRE n.id IS UNIQUE;
DROP INDEX entityNames IF EXISTS;
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS
FOR (n:Holder|Standard|Pool|Alliance|Chain|ChainNode|IndustrySystem|Cluster|Region) ON EACH [n.search]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}};
