CREATE INDEX patent_computed_family IF NOT EXISTS FOR (n:Patent) ON (n.computedFamily);
