CREATE CONSTRAINT legal_event_id IF NOT EXISTS FOR (n:LegalEvent) REQUIRE n.id IS UNIQUE;
CREATE INDEX legal_event_on IF NOT EXISTS FOR (n:LegalEvent) ON (n.on);
CREATE CONSTRAINT standard_id IF NOT EXISTS FOR (n:Standard) REQUIRE n.id IS UNIQUE;
CREATE INDEX standard_number IF NOT EXISTS FOR (n:Standard) ON (n.number);
