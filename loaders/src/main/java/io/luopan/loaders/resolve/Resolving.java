package io.luopan.loaders.resolve;

import io.luopan.model.load.LoadFile;
import io.luopan.model.load.LoadRun;
import io.luopan.model.load.LoadState;
import io.luopan.model.load.Loads;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.load.SourceRank;
import io.luopan.model.load.Sourced;
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.decision.PartyDecision;
import io.luopan.model.write.ChainPlacing;
import io.luopan.model.write.FactWriter;
import io.luopan.model.write.Undo;
import io.luopan.model.write.WritingSession;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.neo4j.driver.Driver;

/// Looks for holders or inventors that are one among all in the graph, and writes what it finds as
/// one load that takes the place of the one before it. What curators decided stands above it.
public final class Resolving {
  /// The source of what is found of holders.
  public static final String HOLDERS = "resolver";

  /// The source of what is found of inventors.
  public static final String INVENTORS = "inventor-resolver";

  private static final int BATCH = 500;

  private final Driver driver;
  private final Loads loads;
  private final String source;
  private final Supplier<Resolution> finding;

  private Resolving(Driver driver, String source, Supplier<Resolution> finding) {
    this.driver = driver;
    this.loads = new Loads(driver);
    this.source = source;
    this.finding = finding;
  }

  public static Resolving ofHolders(Driver driver) {
    return new Resolving(
        driver,
        HOLDERS,
        () -> HolderResolution.of(KnownHolders.read(driver), new HolderPartners(driver)));
  }

  /// Call after holders are resolved: who works for one is nearer to another who does.
  public static Resolving ofInventors(Driver driver) {
    return new Resolving(driver, INVENTORS, () -> InventorResolution.of(driver));
  }

  /// What its loads are called by.
  public String source() {
    return source;
  }

  /// What would be decided; nothing is written.
  public ResolveReport tryRun() {
    return finding.get().report();
  }

  public ResolveReport run() {
    Undo.finishBegun(driver);
    loads.unfinished(source).forEach(this::takeBack);
    var found = finding.get();
    var file = file(found.decisions());
    if (loads.lastDone(file.key()).isPresent()) {
      return found.report().asBefore();
    }
    var before = loads.standing(source);
    var run = loads.begin(file);
    try {
      write(run, found.decisions());
      before.forEach(key -> Undo.file(driver, key));
      loads.end(run, LoadState.DONE);
      return found.report();
    } catch (RuntimeException e) {
      takeBack(run);
      throw e;
    }
  }

  private void write(LoadRun run, List<PartyDecision> decisions) {
    var writer = new FactWriter(ChainPlacing.placer(driver));
    long[] behind = {0};
    try (var session = new WritingSession(driver)) {
      decisions.stream()
          .gather(Gatherers.windowFixed(BATCH))
          .forEach(
              window -> {
                long position = behind[0] + window.size();
                session.executeWriteWithoutResult(
                    tx -> {
                      writer.write(tx, run.file().key(), sourced(window, behind[0]));
                      Loads.checkpoint(tx, run, position, window.size(), List.of());
                    });
                behind[0] = position;
              });
    }
  }

  private void takeBack(LoadRun run) {
    Undo.file(driver, run.file().key());
    loads.end(run, LoadState.FAILED);
  }

  private List<Sourced> sourced(List<PartyDecision> decisions, long before) {
    return decisions.stream()
        .map(
            decision ->
                new Sourced(
                    decision,
                    new SourcePosition(source, SourcePosition.Unit.RECORD, before + 1),
                    decision.record()))
        .toList();
  }

  /// The same decisions are the same file.
  private LoadFile file(List<PartyDecision> decisions) {
    var text = decisions.stream().map(PartyDecision::toString).collect(Collectors.joining("\n"));
    return LoadFile.of(
        "decisions of the scorer",
        source,
        SourceRank.COMPUTED,
        HolderNames.sha256(text),
        text.length());
  }
}
