package io.luopan.loaders.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.loaders.load.TaianTable.Row;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.neo4j.driver.Driver;

/// Two overlapping real exports, whatever way they come.
@WithGraph
@TestInstance(Lifecycle.PER_CLASS)
class TaianFilesIT {
  private TestedGraph graph;
  private List<LoadReport> reports = List.of();
  private List<String> expected = List.of();

  @BeforeAll
  void loadTheLargeAndThenTheSmallFile(Driver driver) {
    graph = TestedGraph.empty(driver);
    reports = graph.load(SharedFiles.taian(), SharedFiles.taianText());
    expected = graph.lines();
  }

  @Test
  void holdThePatentsThatAPlainCountOfTheFilesFinds() throws IOException {
    var large = TaianTable.ofXlsx(SharedFiles.taian());
    var small = TaianTable.ofGb18030(SharedFiles.taianText());
    var rows = new TreeMap<String, Row>();
    large.rows().forEach(row -> rows.put(row.id(), row));
    small.rows().forEach(row -> rows.put(row.id(), row));

    assertThat(reports).extracting(LoadReport::outcome).containsOnly(LoadOutcome.ACCEPTED);
    assertThat(reports)
        .extracting(LoadReport::accepted)
        .containsExactly((long) large.rows().size(), (long) small.rows().size());
    assertThat(rows).hasSize(3692);
    assertThat(graph.texts("MATCH (p:Patent) RETURN p.id ORDER BY p.id"))
        .containsExactlyElementsOf(rows.keySet());
    assertThat(graph.texts("MATCH (p:Patent) RETURN p.titleZh ORDER BY p.id"))
        .containsExactlyElementsOf(rows.values().stream().map(Row::title).toList());
    assertThat(graph.texts("MATCH (p:Patent) RETURN toString(p.filedOn) ORDER BY p.id"))
        .containsExactlyElementsOf(rows.values().stream().map(Row::filedOn).toList());
    assertThat(
            graph.texts(
                "MATCH (p:Patent)-[a:APPLIED_BY]->() RETURN a.rawName ORDER BY p.id, a.sequence"))
        .containsExactlyElementsOf(
            rows.values().stream().flatMap(row -> row.applicantNames().stream()).toList());
    assertThat(graph.count("(:Patent)-[:CLASSIFIED_AS]->()")).isEqualTo(rows.size());
    assertThat(graph.count("(p:Patent) WHERE size(split(p.sources, '\n')) = 2"))
        .isEqualTo(both(large, small));
  }

  private static long both(TaianTable large, TaianTable small) {
    var ids = new HashSet<>(large.rows().stream().map(Row::id).toList());
    return small.rows().stream().filter(row -> ids.contains(row.id())).count();
  }

  @Test
  void nameTheUniversityThatTheRegisterDescribesTwoHundredAndTwentyTimes() {
    graph.load(SharedFiles.file("ror/ror_v2_slice.json"));

    assertThat(
            graph.texts(
                """
                MATCH (p:Patent)-[:APPLIED_BY]->(h:Holder {name: '山东农业大学'})
                MATCH (h)-[:LOCATED_IN]->(r:Region)
                WITH h.ror + ' in ' + r.code AS holder, count(p) AS patents
                RETURN holder + ': ' + toString(patents)
                """))
        .containsExactly("02ke8fw32 in 370900: 220");
  }

  @Test
  void giveTheSameGraphInEitherOrderAndTwice() {
    graph.forgetLoads();

    graph.load(SharedFiles.taianText(), SharedFiles.taian());

    graph.holds(expected);
    var again =
        List.of(
            graph.load(SharedFiles.taianText(), TestedGraph.AGAIN),
            graph.load(SharedFiles.taian(), TestedGraph.AGAIN));
    assertThat(again).extracting(LoadReport::outcome).containsOnly(LoadOutcome.ACCEPTED);
    var thirdTime = graph.load(SharedFiles.taian(), LoadRequest.USUAL);
    assertThat(thirdTime.outcome()).isEqualTo(LoadOutcome.ALREADY_LOADED);
    graph.holds(expected);
  }

  @Test
  void giveTheSameGraphAfterAKillBetweenTwoBatches() throws IOException {
    graph.forgetLoads();

    // The small file has three batches of this size, so the kill comes in the large one.
    try (var process = LoadingProcess.start(400, 4, SharedFiles.taianText(), SharedFiles.taian())) {
      process.awaitLine("paused after batch 4");
      process.kill();
    }
    var report = graph.load(SharedFiles.taian(), LoadRequest.USUAL);

    assertThat(report.resumedAfter()).isEqualTo(1_600);
    assertThat(report.read()).isEqualTo(3692 - 1_600);
    graph.holds(expected);
  }
}
