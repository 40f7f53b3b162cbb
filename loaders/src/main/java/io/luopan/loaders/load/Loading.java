package io.luopan.loaders.load;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.load.LoadTally.ReportHead;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Source;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.industry.IndustryFact;
import io.luopan.model.load.LoadFile;
import io.luopan.model.load.LoadRun;
import io.luopan.model.load.LoadState;
import io.luopan.model.load.Loads;
import io.luopan.model.write.ChainPlacing;
import io.luopan.model.write.FactWriter;
import io.luopan.model.write.Replacement;
import io.luopan.model.write.Undo;
import io.luopan.model.write.WritingSession;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/// Loads files into a graph, one at a time.
///
/// Records are read as a stream and written in batches; a batch and the checkpoint behind it commit
/// together, so a load that was stopped at any moment goes on where it stood. A file that turns out
/// to be unreadable takes its own load back.
public final class Loading {
  /// Of a file of large records the first 2,000 take seconds to parse, in which the graph would
  /// have nothing to do.
  private static final int FIRST_BATCH = 500;

  private static final int DRY_RUN_BATCH = 2_000;
  private static final List<LoadRun> NONE = List.of();

  private final Driver driver;
  private final Loads loads;
  private final LoadSettings settings;
  private final LoadProgress progress;

  public Loading(Driver driver, LoadSettings settings, LoadProgress progress) {
    this.driver = driver;
    this.loads = new Loads(driver);
    this.settings = settings;
    this.progress = progress;
  }

  /// The records of something to load, from a position on; closed by the load.
  public interface Records {
    Stream<Parsed> from(long position);

    /// How much of them was read, 0–1, where that is known.
    default OptionalDouble share() {
      return OptionalDouble.empty();
    }
  }

  record FileRecords(InputFile file, Source source) implements Records {
    @Override
    public Stream<Parsed> from(long position) {
      file.bytesRead().set(0);
      return source.read(file).skip(position);
    }

    /// A spreadsheet is not read from front to back, so its bytes tell nothing.
    @Override
    public OptionalDouble share() {
      double read = file.bytesRead().get();
      return read == 0 || read > file.sizeBytes() || file.name().matches("(?i).*\\.xlsx?")
          ? OptionalDouble.empty()
          : OptionalDouble.of(read / file.sizeBytes());
    }
  }

  /// Loads a file that `source` understands; `recognizedBy` says how that is known.
  public LoadReport load(InputFile file, Source source, String recognizedBy, LoadRequest request) {
    var loadFile =
        LoadFile.of(file.name(), source.name(), source.rank(), file.sha256(), file.sizeBytes());
    return load(loadFile, recognizedBy, new FileRecords(file, source), request);
  }

  /// Loads records that need not come from a file; `file` says what stands for them.
  public LoadReport load(LoadFile file, String recognizedBy, Records records, LoadRequest request) {
    var tally = new LoadTally();
    var head =
        new ReportHead(
            file.name(), file.source(), recognizedBy, LoadOutcome.ACCEPTED, 0, null, null);
    if (request.dryRun()) {
      return dryRun(records, tally, head, progress);
    }
    finishUndos(tally);
    var before = loads.lastDone(file.key());
    boolean known = before.isPresent() && !request.again();
    var former = request.replacing() ? former(file, known ? before : Optional.empty()) : NONE;
    if (known && former.isEmpty() && !(request.replacing() && isUnfinished(file))) {
      return tally.report(with(head, LoadOutcome.ALREADY_LOADED, null, before.get().version(), 0));
    }
    var run = loads.begin(file);
    try {
      if (!known && writeAll(records, run, tally)) {
        ChainPlacing.replaceAll(driver);
        tally.ended("placing");
      }
    } catch (UnreadableFileException e) {
      return failed(run, e, request, tally, head);
    }
    var replaced = request.replacing() ? replace(run, former, tally) : null;
    var done = loads.end(run, LoadState.DONE);
    tally.ended("finishing");
    var outcome = known ? LoadOutcome.ALREADY_LOADED : LoadOutcome.ACCEPTED;
    var report = tally.report(with(head, outcome, null, done.version(), run.position()));
    return replaced == null ? report : report.replacing(replaced);
  }

  private void finishUndos(LoadTally tally) {
    for (var fileKey : Undo.finishBegun(driver)) {
      tally.note("an undo of %s that was stopped is now at its end".formatted(fileKey));
    }
  }

  /// The loads that stand of the same source; where the file itself stands already, those before
  /// it.
  private List<LoadRun> former(LoadFile file, Optional<LoadRun> standing) {
    long until = standing.map(LoadRun::version).orElse(Long.MAX_VALUE);
    return loads.standing(file.source()).stream()
        .filter(key -> !key.equals(file.key()))
        .flatMap(key -> loads.lastDone(key).stream())
        .filter(run -> run.version() == null || run.version() < until)
        .toList();
  }

  private boolean isUnfinished(LoadFile file) {
    return loads.unfinished(file.source()).stream()
        .anyMatch(run -> run.file().key().equals(file.key()));
  }

  private @Nullable Replacement replace(LoadRun run, List<LoadRun> former, LoadTally tally) {
    if (former.isEmpty() && loads.replaced(run).isEmpty()) {
      tally.note(
          "no earlier load of %s stands; this one is like any other"
              .formatted(run.file().source()));
      return null;
    }
    var replaced = Replacement.carryOut(driver, run, former);
    tally.ended("replacing");
    return replaced;
  }

  /// @return whether the records said anything of chains, so that patents are to be placed anew
  private boolean writeAll(Records source, LoadRun run, LoadTally tally) {
    var writer = new FactWriter(ChainPlacing.placer(driver));
    long[] batches = {0};
    boolean[] industry = {false};
    try (var session = new WritingSession(driver);
        var records = source.from(run.position())) {
      tally.ended("preparing");
      ReadAhead.forEach(
          records.gather(Batches.of(FIRST_BATCH, settings.batchSize())),
          window -> {
            tally.ended("reading");
            write(session, writer, run, tally, window);
            industry[0] |= saysOfChains(window);
            progress.at(run.position() + tally.read(), source.share());
            settings.pauseAfter(++batches[0]);
          });
      tally.ended("reading");
    }
    return industry[0];
  }

  private static void write(
      WritingSession session,
      FactWriter writer,
      LoadRun run,
      LoadTally tally,
      List<Parsed> window) {
    var sorted = tally.sort(window);
    long position = run.position() + tally.read() + window.size();
    var written =
        session.executeWrite(
            tx -> {
              var refused = writer.write(tx, run.file().key(), sorted.facts());
              var result = LoadTally.after(sorted, refused);
              Loads.checkpoint(tx, run, position, result.accepted(), result.rejects());
              return result;
            });
    tally.wrote(window.size(), written);
    tally.ended("writing");
  }

  private static boolean saysOfChains(List<Parsed> window) {
    return window.stream()
        .anyMatch(
            record ->
                record instanceof Parsed.Accepted accepted
                    && accepted.facts().stream().anyMatch(IndustryFact.class::isInstance));
  }

  private LoadReport failed(
      LoadRun run,
      UnreadableFileException e,
      LoadRequest request,
      LoadTally tally,
      ReportHead head) {
    var failure = sentence(e);
    var file = run.file().key();
    boolean written = loads.hasWritten(file);
    if (written && !request.keepPartial()) {
      Undo.file(driver, file);
      tally.ended("taking back");
    }
    var ended = written ? loads.end(run, LoadState.FAILED) : loads.close(run, LoadState.FAILED);
    return tally.report(with(head, LoadOutcome.FAILED, failure, ended.version(), 0));
  }

  /// Reads a file without a graph and reports what a load would say.
  public static LoadReport dryRun(
      InputFile file, Source source, String recognizedBy, LoadProgress progress) {
    var head =
        new ReportHead(
            file.name(), source.name(), recognizedBy, LoadOutcome.ACCEPTED, 0, null, null);
    return dryRun(new FileRecords(file, source), new LoadTally(), head, progress);
  }

  /// The report on a file that could not even be recognized.
  public static LoadReport refused(String file, UnreadableFileException e) {
    return new LoadTally()
        .report(new ReportHead(file, "no source", "", LoadOutcome.FAILED, 0, sentence(e), null));
  }

  private static LoadReport dryRun(
      Records source, LoadTally tally, ReportHead head, LoadProgress progress) {
    try (var records = source.from(0)) {
      records
          .gather(Batches.of(DRY_RUN_BATCH))
          .forEach(
              window -> {
                tally.wrote(window.size(), tally.sort(window));
                progress.at(tally.read(), source.share());
              });
      tally.ended("reading");
      return tally.report(head);
    } catch (UnreadableFileException e) {
      return tally.report(with(head, LoadOutcome.FAILED, sentence(e), null, 0));
    }
  }

  static String sentence(UnreadableFileException e) {
    return e.issue().code() + ": " + e.issue().message();
  }

  private static ReportHead with(
      ReportHead head,
      LoadOutcome outcome,
      @Nullable String failure,
      @Nullable Long version,
      long resumedAfter) {
    return new ReportHead(
        head.file(), head.source(), head.recognizedBy(), outcome, resumedAfter, failure, version);
  }
}
