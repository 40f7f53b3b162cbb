package io.luopan.queries.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.queries.GraphReader;
import io.luopan.queries.SmallGraph;
import io.luopan.queries.graph.DatasetQueries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

@WithGraph
class ProjectionsIT {
  private static GraphReader graph;
  private static Driver driver;

  @TempDir private Path folder;

  @BeforeAll
  static void load(Driver connected) {
    driver = connected;
    SmallGraph.load(driver);
    graph = new GraphReader(driver, Duration.ofSeconds(20));
  }

  @Test
  void readsTheGraphAnewAfterALoad() {
    var projections = projections(folder);
    var before = projections.current();

    run("MATCH (p:Patent)-[r:PLACED_ON]->() WITH p, r LIMIT 1 DELETE r");
    raiseVersion();
    var after = projections.current();

    assertThat(after.release()).isNotEqualTo(before.release());
    assertThat(after.columns().placements()).isEqualTo(before.columns().placements() - 1);
  }

  @Test
  void mapsTheSameFileAtTheNextStart() throws IOException {
    projections(folder).current();
    var written = onlyFile();
    var time = Files.getLastModifiedTime(written);

    var again = projections(folder).current();

    assertThat(again.columns().placements()).isPositive();
    assertThat(Files.getLastModifiedTime(onlyFile())).isEqualTo(time);
  }

  @Test
  void keepsOnlyTheColumnsOfTheLastVersion() throws IOException {
    projections(folder).current();
    raiseVersion();
    projections(folder).current();

    assertThat(onlyFile()).exists();
  }

  @Test
  void clearsAwayWhatAKilledProcessLeft() throws IOException {
    var left = Files.createFile(folder.resolve("columns1.part"));
    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
    projections(folder).current();

    assertThat(onlyFile()).isNotEqualTo(left);
  }

  @Test
  void readsOnceForAllWhoWait() throws Exception {
    var projections = projections(folder);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = IntStream.range(0, 20).mapToObj(_ -> threads.submit(projections::current)).toList();

      var first = all.getFirst().get();

      for (var one : all) {
        assertThat(one.get()).isSameAs(first);
      }
    }
  }

  private Path onlyFile() throws IOException {
    try (var files = Files.list(folder)) {
      var all = files.toList();
      assertThat(all).hasSize(1);
      return all.getFirst();
    }
  }

  private static Projections projections(Path folder) {
    return new Projections(graph, new DatasetQueries(graph), folder);
  }

  private static void raiseVersion() {
    run("MERGE (v:GraphVersion {id: 'graph'}) SET v.version = coalesce(v.version, 0) + 1");
  }

  private static void run(String cypher) {
    try (var session = driver.session()) {
      session.run(cypher).consume();
    }
  }
}
