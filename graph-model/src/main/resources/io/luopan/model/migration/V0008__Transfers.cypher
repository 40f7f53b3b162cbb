CREATE CONSTRAINT transfer_id IF NOT EXISTS FOR (n:Transfer) REQUIRE n.id IS UNIQUE;
CREATE INDEX transfer_recorded_on IF NOT EXISTS FOR (n:Transfer) ON (n.recordedOn);
