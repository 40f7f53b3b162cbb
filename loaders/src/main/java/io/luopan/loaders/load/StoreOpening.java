package io.luopan.loaders.load;

import io.luopan.embedded.DriverLogging;
import io.luopan.embedded.EmbeddedGraph;
import io.luopan.embedded.EmbeddedSettings;
import io.luopan.loaders.load.LoadTally.ReportHead;
import io.luopan.model.load.LoadFile;
import io.luopan.model.load.LoadRun;
import io.luopan.model.load.LoadState;
import io.luopan.model.load.Loads;
import io.luopan.model.load.RejectedRecord;
import io.luopan.model.migration.Migrations;
import io.luopan.model.write.ChainPlacing;
import io.luopan.model.write.NumberMatching;
import io.luopan.model.write.ReferenceData;
import java.time.Duration;
import java.util.List;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/// Gives a store that the importer made its indexes, what follows from the whole graph, and the
/// memory of its loads.
final class StoreOpening {
  private static final int REJECTS_AT_ONCE = 5_000;

  private final Driver driver;

  private StoreOpening(Driver driver) {
    this.driver = driver;
  }

  /// @param settled runs before loads are noted
  /// @return one report a file
  static List<LoadReport> open(EmbeddedSettings embedded, List<BulkFile> files, Runnable settled) {
    try (var graph = EmbeddedGraph.start(embedded);
        var driver =
            GraphDatabase.driver(
                graph.boltUri(),
                AuthTokens.basic(graph.username(), graph.password()),
                DriverLogging.only())) {
      Migrations.apply(driver, Duration.ofHours(12));
      ChainPlacing.shareTrees(driver);
      if (files.stream().anyMatch(file -> file.industry)) {
        ChainPlacing.replaceAll(driver);
      }
      NumberMatching.settleAll(driver);
      settled.run();
      var opening = new StoreOpening(driver);
      opening.note(ReferenceData.file(), ReferenceData.facts().size(), List.of(), LoadState.DONE);
      return files.stream().map(opening::report).toList();
    }
  }

  private LoadReport report(BulkFile file) {
    if (file.again) {
      long version =
          new Loads(driver).lastDone(file.item.file().key()).map(LoadRun::version).orElse(0L);
      return file.tally.reportOfStages(head(file, LoadOutcome.ALREADY_LOADED, null, version));
    }
    var failure = file.failure;
    if (failure == null) {
      return file.tally.reportOfStages(
          head(file, LoadOutcome.ACCEPTED, null, note(file, LoadState.DONE)));
    }
    long version = note(file, LoadState.FAILED);
    return file.tally.reportOfStages(
        head(file, LoadOutcome.FAILED, Loading.sentence(failure), version));
  }

  private static ReportHead head(
      BulkFile file, LoadOutcome outcome, @Nullable String failure, long version) {
    return new ReportHead(
        file.item.file().name(),
        file.item.file().source(),
        file.item.recognizedBy(),
        outcome,
        0,
        failure,
        version);
  }

  private long note(BulkFile file, LoadState state) {
    return note(file.item.file(), file.tally.read(), file.rejects, state);
  }

  /// Notes a load as if it had gone through the writer.
  ///
  /// @return the version of the graph after it
  private long note(LoadFile file, long read, List<RejectedRecord> rejects, LoadState state) {
    var loads = new Loads(driver);
    var run = loads.begin(file);
    try (var session = driver.session()) {
      session.executeWriteWithoutResult(
          tx -> Loads.checkpoint(tx, run, read, read - rejects.size(), List.of()));
      rejects.stream()
          .gather(Gatherers.windowFixed(REJECTS_AT_ONCE))
          .forEach(
              page ->
                  session.executeWriteWithoutResult(
                      tx -> Loads.checkpoint(tx, run, read, 0, page)));
    }
    var version = loads.end(run, state).version();
    return version == null ? 0 : version;
  }
}
