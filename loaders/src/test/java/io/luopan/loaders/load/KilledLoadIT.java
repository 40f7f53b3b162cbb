package io.luopan.loaders.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.load.LoadState;
import io.luopan.model.load.Loads;
import io.luopan.model.load.RejectedRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/// A load that is killed and started again.
@WithGraph
class KilledLoadIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;

  @Test
  void goesOnBehindTheLastCommittedBatch(Driver driver) throws IOException {
    var graph = TestedGraph.empty(driver);
    var file =
        ExportTable.of(1, 100)
            .row("无号", "", "某人", "2016-01-01", "A23F3/06", "")
            .row("错号", "CN201610000001.0", "某人", "2016-01-01", "A23F3/06", "")
            .patent(101)
            .write(folder.resolve("export.csv"));
    graph.load(file);
    var expected = graph.lines();
    var rejects = rejects(driver);
    graph.forgetLoads();

    try (var process = LoadingProcess.start(30, 3, file)) {
      process.awaitLine("paused after batch 3");
      process.kill();
    }
    var stopped = new Loads(driver).last(1).getFirst();
    var report = graph.load(file).getFirst();

    assertThat(stopped.state()).isEqualTo(LoadState.RUNNING);
    assertThat(stopped.position()).isEqualTo(90);
    assertThat(report.resumedAfter()).isEqualTo(90);
    assertThat(report.read()).isEqualTo(13);
    graph.holds(expected);
    var ended = new Loads(driver).last(1).getFirst();
    assertThat(ended.id()).isEqualTo(stopped.id());
    assertThat(ended.state()).isEqualTo(LoadState.DONE);
    assertThat(ended.accepted()).isEqualTo(101);
    assertThat(rejects(driver)).isEqualTo(rejects).hasSize(2);
  }

  @Test
  void givesTheSameGraphWhenItIsKilledWhileItWritesABatch(Driver driver) throws IOException {
    var graph = TestedGraph.empty(driver);
    var file = ExportTable.of(1, 3_000).write(folder.resolve("export.csv"));
    graph.load(file);
    var expected = graph.lines();
    graph.forgetLoads();

    try (var process = LoadingProcess.start(40, 0, file)) {
      await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(5))
          .failFast("the load ended by itself", () -> !process.runs())
          .until(
              () -> graph.count("(l:Load {state: 'RUNNING'}) WHERE l.position >= 200"),
              running -> running > 0);
      process.kill();
    }
    var stopped = new Loads(driver).last(1).getFirst();
    var report = graph.load(file).getFirst();

    assertThat(stopped.position()).isBetween(200L, 2_999L);
    assertThat(report.resumedAfter() + report.read()).isEqualTo(3_000);
    graph.holds(expected);
  }

  @Test
  void givesTheSameGraphWhenItIsKilledAtTwentyPoints(Driver driver) throws IOException {
    var graph = TestedGraph.empty(driver);
    var file = ExportTable.of(1, 105).write(folder.resolve("export.csv"));
    graph.load(file);
    var expected = graph.lines();
    graph.forgetLoads();

    for (int point = 1; point <= 20; point++) {
      try (var process = LoadingProcess.start(5, 1, file)) {
        process.awaitLine("paused after batch 1");
        process.kill();
      }
      assertThat(new Loads(driver).last(1).getFirst().position()).isEqualTo(5L * point);
    }
    var report = graph.load(file).getFirst();

    assertThat(report.resumedAfter()).isEqualTo(100);
    assertThat(report.read()).isEqualTo(5);
    graph.holds(expected);
  }

  private static List<RejectedRecord> rejects(Driver driver) {
    var loads = new Loads(driver);
    return loads.rejects(loads.last(1).getFirst(), 10);
  }
}
