package io.luopan.api;

import io.luopan.model.navigation.NavigationKind;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Questions;
import io.luopan.queries.navigation.Branch;
import io.luopan.queries.navigation.BranchMeasure;
import io.luopan.queries.navigation.Finding;
import io.luopan.queries.navigation.NavigationProject;
import io.luopan.queries.navigation.NavigationReport;
import io.luopan.queries.navigation.TableKind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/// A project on the small graph under an id that never changes, `navigation/first`, with the runs
/// `navigation-run/first` as of 2024 and `navigation-run/second` as of 2037, when all has run out.
final class KeptNavigation {
  private KeptNavigation() {}

  static void keep(Driver driver) {
    var questions = Questions.of(new GraphReader(driver, Duration.ofSeconds(20)), "test");
    var project = project();
    store(
        driver,
        "CREATE (n:NavigationProject) SET n = $kept",
        Map.of(
            "id", "navigation/first",
            "title", project.title(),
            "kind", project.kind().name(),
            "storedAt", LocalDate.of(2024, 1, 1).atStartOfDay(ZoneOffset.UTC),
            "by", "Ada",
            "document", NavigationProject.JSON.write(project)));
    run(driver, questions, project, "navigation-run/first", LocalDate.of(2024, 1, 1));
    run(driver, questions, project, "navigation-run/second", LocalDate.of(2037, 1, 1));
  }

  private static NavigationProject project() {
    return new NavigationProject(
        "扬州氢能导航",
        "Where does Yangzhou's hydrogen stand?",
        NavigationKind.INDUSTRY,
        List.of(
            new Branch("h2", null, "氢能", "Hydrogen", List.of(), null),
            new Branch(
                "elz", "h2", "电解水制氢", "Electrolysis", List.of("chain-node/hydrogen.elz"), null)),
        "region/321000",
        "region/CN",
        null,
        null,
        3,
        List.of("searched on 2026-11-01"),
        List.of("one patent a family"),
        List.of("by chain node"),
        List.of("CN201610000001", "CN209910000001"),
        5,
        7,
        List.of(TableKind.values()),
        List.of(new Finding("Most of it is here.", "elz", BranchMeasure.LOCAL_SHARE)));
  }

  private static void run(
      Driver driver, Questions questions, NavigationProject project, String id, LocalDate asOf) {
    var report = questions.navigationRuns().run(project, asOf, Map.of());
    store(
        driver,
        "CREATE (n:NavigationRun) SET n = $kept",
        Map.of(
            "id",
            id,
            "project",
            "navigation/first",
            "asOf",
            asOf,
            "release",
            report.release(),
            "ranAt",
            asOf.atStartOfDay(ZoneOffset.UTC),
            "by",
            "Ada",
            "document",
            NavigationReport.JSON.write(report)));
  }

  private static void store(Driver driver, String cypher, Map<String, Object> kept) {
    try (var session = driver.session()) {
      session.run(cypher, Map.of("kept", kept)).consume();
    }
  }
}
