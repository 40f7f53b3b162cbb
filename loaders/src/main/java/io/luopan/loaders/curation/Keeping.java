package io.luopan.loaders.curation;

import io.luopan.model.KeptFact;
import io.luopan.model.load.LoadFile;
import io.luopan.model.load.LoadState;
import io.luopan.model.load.Loads;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.load.SourceRank;
import io.luopan.model.load.Sourced;
import io.luopan.model.party.HolderNames;
import io.luopan.model.placing.Placer;
import io.luopan.model.write.FactWriter;
import java.util.Collection;
import java.util.List;
import org.neo4j.driver.Driver;

/// Keeps what people want to see again, written as facts: one file a source, one record a thing, a
/// load for each time. What is counted does not change by it, and so the graph stays the version it
/// is.
public final class Keeping {
  private final Driver driver;
  private final Loads loads;
  private final String source;
  private final LoadFile file;

  private Keeping(Driver driver, String source) {
    this.driver = driver;
    this.loads = new Loads(driver);
    this.source = source;
    this.file =
        LoadFile.of("kept " + source, source, SourceRank.LIST, HolderNames.sha256(source), 0);
  }

  public static Keeping ofAtlases(Driver driver) {
    return new Keeping(driver, "atlas");
  }

  public static Keeping ofNavigation(Driver driver) {
    return new Keeping(driver, "navigation");
  }

  public void keep(KeptFact fact) {
    keep(List.of(fact));
  }

  /// All or none; what the same record said before is replaced.
  public synchronized void keep(Collection<? extends KeptFact> facts) {
    var writer = new FactWriter(Placer.of(List.of()));
    var run = loads.begin(file);
    var state = LoadState.FAILED;
    try (var session = driver.session()) {
      session.executeWriteWithoutResult(
          tx -> {
            writer.write(tx, file.key(), facts.stream().map(this::sourced).toList());
            Loads.checkpoint(tx, run, facts.size(), facts.size(), List.of());
          });
      state = LoadState.DONE;
    } finally {
      loads.close(run, state);
    }
  }

  private Sourced sourced(KeptFact fact) {
    return new Sourced(
        fact, new SourcePosition(source, SourcePosition.Unit.RECORD, 1), fact.record());
  }
}
