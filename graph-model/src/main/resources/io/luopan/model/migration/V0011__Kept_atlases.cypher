CREATE CONSTRAINT atlas_snapshot_id IF NOT EXISTS FOR (n:AtlasSnapshot) REQUIRE n.id IS UNIQUE;
CREATE INDEX atlas_snapshot_subject IF NOT EXISTS FOR (n:AtlasSnapshot) ON (n.chain, n.region);
