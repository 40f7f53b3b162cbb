package io.luopan.loaders.load;

import io.luopan.embedded.StoreImport;
import io.luopan.loaders.load.Loading.Records;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.bulk.ImportFile;
import io.luopan.model.bulk.ImportFiles;
import io.luopan.model.industry.IndustryFact;
import io.luopan.model.load.LoadFile;
import io.luopan.model.load.Sourced;
import io.luopan.model.write.BulkWriter;
import io.luopan.model.write.ReferenceData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Gatherer;
import java.util.stream.Gatherers;

/// Builds a new embedded graph from files with Neo4j's importer: the first load of a nation.
///
/// The graph is the one that [Loading] makes of the same files in an empty graph, with the same
/// reports. It is built beside the data folder and gets its name at the end, so a load that was
/// killed leaves nothing behind but work to do again.
public final class BulkLoading {
  /// Records that are worked on together: so few that the garbage collector seldom meets what is
  /// still needed of them (2,000 make it copy eight times as much).
  private static final int WINDOW = 250;

  private final LoadSettings settings;
  private final LoadProgress progress;
  private long batches;

  public BulkLoading(LoadSettings settings, LoadProgress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /// Something to load; its records are read twice.
  public record Item(LoadFile file, String recognizedBy, Records records) {
    public static Item of(Intake.Unit unit) {
      var file = unit.file();
      var source = unit.source();
      return new Item(
          LoadFile.of(file.name(), source.name(), source.rank(), file.sha256(), file.sizeBytes()),
          unit.recognizedBy(),
          new Loading.FileRecords(file, source));
    }
  }

  /// @return one report an item
  /// @throws UnreadableFileException when there is a graph in the data folder already
  /// @throws io.luopan.embedded.EmbeddedGraphException when the importer or the engine fails
  public BulkReport load(Path data, List<Item> items, LoadRequest request) {
    try (var site = BuildingSite.beside(data)) {
      var begun = System.nanoTime();
      var work = files(items);
      var files = prepare(site, work, request);
      pause();
      var prepared = System.nanoTime();
      var embedded = site.settings();
      StoreImport.run(embedded, input(files));
      site.deleteFiles();
      pause();
      var imported = System.nanoTime();
      var reports = StoreOpening.open(embedded, work, this::pause);
      pause();
      var store = site.finish();
      return new BulkReport(
          reports,
          records(files, ImportFile.Kind.NODES),
          records(files, ImportFile.Kind.RELATIONSHIPS),
          store,
          Duration.ofNanos(prepared - begun),
          Duration.ofNanos(imported - prepared),
          Duration.ofNanos(System.nanoTime() - imported));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<BulkFile> files(List<Item> items) {
    var keys = new HashSet<String>();
    var work = new ArrayList<BulkFile>();
    for (var item : items) {
      var file = new BulkFile(item);
      file.again = !keys.add(item.file().key());
      work.add(file);
    }
    return work;
  }

  private List<ImportFile> prepare(BuildingSite site, List<BulkFile> work, LoadRequest request)
      throws IOException {
    while (true) {
      try (var writer = new BulkWriter(site.emptyFolder())) {
        if (survey(writer, work, request)) {
          work.stream().filter(file -> file.isLoaded(request)).forEach(file -> write(writer, file));
          var files = writer.finish();
          refuse(work, writer.refused());
          return files;
        }
      }
    }
  }

  /// @return false when a file turned out to be unreadable, which must not leave a trace
  private boolean survey(BulkWriter writer, List<BulkFile> work, LoadRequest request) {
    writer.survey(ReferenceData.file().key(), ReferenceData.facts());
    for (var file : work) {
      if (!file.isLoaded(request)) {
        continue;
      }
      long begun = System.nanoTime();
      file.batches = 0;
      long[] surveyed = {0};
      try (var records = file.item.records().from(0)) {
        ReadAhead.forEach(
            records.gather(windows()),
            window -> {
              var facts = new LoadTally().sort(window).facts();
              writer.survey(file.item.file().key(), facts);
              file.industry |= facts.stream().anyMatch(BulkLoading::isOfChains);
              file.batches++;
              surveyed[0] += window.size();
              progress.at(surveyed[0], file.item.records().share());
              pause();
            });
      } catch (UnreadableFileException e) {
        boolean again = file.failure == null && !request.keepPartial();
        file.failure = e;
        if (again) {
          return false;
        }
      }
      file.tally.spent("surveying", Duration.ofNanos(System.nanoTime() - begun));
    }
    writer.surveyed();
    writer.keep(writer.write(ReferenceData.file().key(), ReferenceData.facts()));
    return true;
  }

  private Gatherer<Parsed, ?, List<Parsed>> windows() {
    return Batches.of(Math.min(WINDOW, settings.batchSize()));
  }

  private record Written(List<Parsed> window, BulkWriter.Waiting waiting) {}

  private void write(BulkWriter writer, BulkFile file) {
    long begun = System.nanoTime();
    int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
    try (var records = file.item.records().from(0)) {
      records
          .gather(windows())
          .limit(file.batches)
          .gather(
              Gatherers.mapConcurrent(
                  threads,
                  window -> {
                    // Notes of a tally belong to one thread, so each window has its own at first.
                    var sorted = new LoadTally().sort(window);
                    return new Written(
                        window, writer.write(file.item.file().key(), sorted.facts()));
                  }))
          .forEach(
              written -> {
                writer.keep(written.waiting());
                var window = written.window();
                var sorted = file.tally.sort(window);
                file.rejects.addAll(sorted.rejects());
                file.tally.wrote(window.size(), sorted);
                progress.at(file.tally.read(), file.item.records().share());
                pause();
              });
    }
    file.tally.spent("writing", Duration.ofNanos(System.nanoTime() - begun));
  }

  private static void refuse(List<BulkFile> work, List<BulkWriter.OfFile> refused) {
    for (var file : work.stream().filter(of -> !of.again).toList()) {
      var of =
          refused.stream()
              .filter(one -> one.file().equals(file.item.file().key()))
              .map(BulkWriter.OfFile::refused)
              .toList();
      file.rejects.addAll(file.tally.refuse(of));
    }
  }

  private static boolean isOfChains(Sourced sourced) {
    return sourced.fact() instanceof IndustryFact;
  }

  private static StoreImport.Input input(List<ImportFile> files) {
    return new StoreImport.Input(
        arguments(files, ImportFile.Kind.NODES),
        arguments(files, ImportFile.Kind.RELATIONSHIPS),
        ImportFiles.BETWEEN_ELEMENTS);
  }

  private static List<String> arguments(List<ImportFile> files, ImportFile.Kind kind) {
    return files.stream().filter(file -> file.kind() == kind).map(ImportFile::argument).toList();
  }

  private static long records(List<ImportFile> files, ImportFile.Kind kind) {
    return files.stream().filter(file -> file.kind() == kind).mapToLong(ImportFile::records).sum();
  }

  private void pause() {
    settings.pauseAfter(++batches);
  }
}
