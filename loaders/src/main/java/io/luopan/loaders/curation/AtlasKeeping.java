package io.luopan.loaders.curation;

import io.luopan.model.atlas.AtlasSnapshotFact;
import io.luopan.model.load.LoadFile;
import io.luopan.model.load.LoadState;
import io.luopan.model.load.Loads;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.load.SourceRank;
import io.luopan.model.load.Sourced;
import io.luopan.model.party.HolderNames;
import io.luopan.model.placing.Placer;
import io.luopan.model.write.FactWriter;
import java.util.List;
import org.neo4j.driver.Driver;

/// Keeps atlases, written as facts: one file, one record a snapshot, a load for each. What is
/// counted does not change by it, and so the graph stays the version it is.
public final class AtlasKeeping {
  static final String SOURCE = "atlas";
  private static final LoadFile FILE =
      LoadFile.of("kept atlases", SOURCE, SourceRank.LIST, HolderNames.sha256(SOURCE), 0);

  private final Driver driver;
  private final Loads loads;

  public AtlasKeeping(Driver driver) {
    this.driver = driver;
    this.loads = new Loads(driver);
  }

  public synchronized void keep(AtlasSnapshotFact snapshot) {
    var sourced =
        new Sourced(
            snapshot, new SourcePosition(SOURCE, SourcePosition.Unit.RECORD, 1), snapshot.record());
    var writer = new FactWriter(Placer.of(List.of()));
    var run = loads.begin(FILE);
    var state = LoadState.FAILED;
    try (var session = driver.session()) {
      session.executeWriteWithoutResult(
          tx -> {
            writer.write(tx, FILE.key(), List.of(sourced));
            Loads.checkpoint(tx, run, 1, 1, List.of());
          });
      state = LoadState.DONE;
    } finally {
      loads.close(run, state);
    }
  }
}
