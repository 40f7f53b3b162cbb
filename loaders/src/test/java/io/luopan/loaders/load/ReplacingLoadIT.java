package io.luopan.loaders.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.load.LoadState;
import io.luopan.model.load.Loads;
import io.luopan.model.write.Replacement;
import io.luopan.model.write.Replacement.Change;
import io.luopan.model.write.Undo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/// A database's export that takes the place of last month's.
@WithGraph
class ReplacingLoadIT {
  private static final Replacement EXPECTED =
      new Replacement(
          List.of(),
          Map.of(
              "declaration", new Change(1, 2, 1),
              "declared patent", new Change(1, 2, 2)),
          List.of(
              "declaration ISLD-201001-003",
              "declared patent ISLD-201001-003, entry 4: EP10000004",
              "declared patent ISLD-201608-010, entry 3: CN201610003217.7"));

  @TempDir Path folder;

  private TestedGraph graph;
  private Path old;
  private Path renewed;

  ReplacingLoadIT(Driver driver) {
    graph = TestedGraph.empty(driver);
  }

  @BeforeEach
  void writeTwoExports() throws IOException {
    graph.forgetLoads();
    var kept =
        row("ISLD-201608-010", "1", "138 211", "CN201610551889")
            + row("ISLD-201608-010", "1", "138 212", "CN201610551889");
    old =
        export(
            "old.csv",
            kept
                + row("ISLD-201608-010", "3", "138 211", "CN201610003217")
                + row("ISLD-201001-003", "4", "136 211", "EP20100000004")
                + row("ISLD-201702-005", "5", "138 213", "US15123456"));
    renewed =
        export(
            "new.csv",
            kept
                + row("ISLD-201702-005", "5", "138 213", "US15123456")
                + row("ISLD-201809-001", "6", "138 214", "JP2016000002"));
  }

  @Test
  void leavesTheGraphOfTheNewFileAlone() {
    graph.load(renewed);
    var expected = graph.lines();
    graph.forgetLoads();
    graph.load(old);

    var report = graph.load(renewed, TestedGraph.REPLACING);

    graph.holds(expected);
    var replaced = report.replaced();
    assertThat(replaced).isNotNull();
    assertThat(replaced.changes()).containsAllEntriesOf(EXPECTED.changes());
    assertThat(replaced.firstWithdrawn()).containsAll(EXPECTED.firstWithdrawn());
    assertThat(replaced.files()).singleElement().asString().startsWith("old.csv (c");
    assertThat(graph.texts("MATCH (l:Load)-[:OF]->(f:SourceFile {name: 'old.csv'}) RETURN l.state"))
        .containsExactly("UNDONE");
  }

  @Test
  void keepsWhatAnotherSourceSaysToo() throws IOException {
    var table =
        Files.writeString(
            folder.resolve("table.csv"),
            "StandardBody,PublicationNumber,TechnicalStandard\nETSI,EP1999992A1,TS 36.211\n");
    graph.load(table, renewed);
    var expected = graph.lines();
    graph.forgetLoads();
    graph.load(table, old);

    graph.load(renewed, TestedGraph.REPLACING);

    graph.holds(expected);
  }

  @Test
  void replacesAlsoWhenTheNewFileIsInAlready() {
    graph.load(renewed);
    var expected = graph.lines();
    graph.forgetLoads();
    graph.load(old, renewed);

    var report = graph.load(renewed, TestedGraph.REPLACING);
    var again = graph.load(renewed, TestedGraph.REPLACING);

    graph.holds(expected);
    assertThat(report.outcome()).isEqualTo(LoadOutcome.ALREADY_LOADED);
    assertThat(report.replaced()).isNotNull();
    assertThat(report.replaced().changes()).containsAllEntriesOf(EXPECTED.changes());
    assertThat(again.replaced()).isNull();
  }

  @Test
  void leavesALaterFileStanding() {
    graph.load(old, renewed);
    var expected = graph.lines();

    var report = graph.load(old, TestedGraph.REPLACING);

    graph.holds(expected);
    assertThat(report.replaced()).isNull();
  }

  @Test
  void isALoadLikeAnyOtherWhereNothingStands() {
    var report = graph.load(renewed, TestedGraph.REPLACING);

    assertThat(report.replaced()).isNull();
    assertThat(report.notes())
        .containsKey("no earlier load of etsi-isld stands; this one is like any other");
  }

  @Test
  void endsTheSameWhenItIsStoppedWhileTheOldFileIsUndone() {
    graph.load(renewed);
    var expected = graph.lines();
    graph.forgetLoads();
    graph.load(old);
    var driver = graph.driver();
    var former = new Loads(driver).last(1);
    // As a run leaves it that was killed after it took back the old file and before it noted that.
    stopBeforeTheEnd(renewed);
    var run = new Loads(driver).unfinished("etsi-isld").getFirst();
    var first = Replacement.carryOut(driver, run, former);
    graph.ask(
        "MATCH (l:Load)-[:OF]->(:SourceFile {name: 'old.csv'}) SET l.state = 'DONE' RETURN l",
        Map.of());
    Undo.file(driver, former.getFirst().file().key());

    var report = graph.load(renewed, TestedGraph.REPLACING);

    graph.holds(expected);
    assertThat(report.read()).isZero();
    assertThat(report.replaced()).isEqualTo(first);
    assertThat(new Loads(driver).unfinished("etsi-isld")).isEmpty();
    assertThat(new Loads(driver).standing("etsi-isld")).hasSize(1);
  }

  /// Loads a file and takes the end of its load back.
  private void stopBeforeTheEnd(Path file) {
    graph.load(file);
    graph.ask(
        "MATCH (l:Load)-[:OF]->(:SourceFile {name: $name})"
            + " SET l.state = $running REMOVE l.version, l.finishedAt RETURN l",
        Map.of("name", file.getFileName().toString(), "running", LoadState.RUNNING.name()));
  }

  private Path export(String name, String rows) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        "IPRD_REFERENCE;COMP_LEGAL_NAME;DIPG_ID;WI_Type;WOIT_ETSI_DELIVERABLE_NUMBER;"
            + "PATT_APPLICATION_NUMBER\n"
            + rows);
  }

  private static String row(
      String reference, String entry, String deliverable, String application) {
    return "%s;Sample Technologies;%s;TS;%s;%s\n"
        .formatted(reference, entry, deliverable, application);
  }
}
