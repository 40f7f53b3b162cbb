CREATE CONSTRAINT navigation_project_id IF NOT EXISTS FOR (n:NavigationProject) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT navigation_run_id IF NOT EXISTS FOR (n:NavigationRun) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT navigation_judgement_id IF NOT EXISTS FOR (n:NavigationJudgement) REQUIRE n.id IS UNIQUE;
CREATE INDEX navigation_project_stored IF NOT EXISTS FOR (n:NavigationProject) ON (n.storedAt);
CREATE INDEX navigation_run_project IF NOT EXISTS FOR (n:NavigationRun) ON (n.project);
CREATE INDEX navigation_judgement_project IF NOT EXISTS FOR (n:NavigationJudgement) ON (n.project);
