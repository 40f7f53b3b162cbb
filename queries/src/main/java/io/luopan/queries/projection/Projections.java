package io.luopan.queries.projection;

import io.luopan.queries.GraphReader;
import io.luopan.queries.RefusedException;
import io.luopan.queries.graph.DatasetQueries;
import io.luopan.queries.graph.PerVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// The columns of the graph as it is now, read anew after each load.
///
/// While they are read, questions get the columns before, which say of which version they are; only
/// a question that finds none waits. A file of the same version is mapped, not read from the graph.
public final class Projections {
  private static final int FORMAT = 2;
  private static final String SUFFIX = ".columns";

  /// How long whoever has another way waits for the first reading.
  private static final Duration SOON = Duration.ofSeconds(2);

  /// A part that nobody has written to for so long is nobody's.
  private static final Duration LEFT = Duration.ofHours(1);

  private final GraphReader graph;
  private final DatasetQueries dataset;
  private final @Nullable Path keptIn;
  private final AtomicLong patentsRead = new AtomicLong();
  private final PerVersion<Current> kept;

  /// @param release of the graph they were read from
  public record Current(
      String release,
      Projection columns,
      AmountTables tables,
      ControlTables controls,
      KeptSelections selections) {
    private static Current of(String release, Projection columns) {
      return new Current(
          release,
          columns,
          new AmountTables(columns),
          new ControlTables(columns),
          new KeptSelections(columns.ofPatents()));
    }
  }

  /// @param folder keeps the columns for the next start; null keeps them nowhere
  public Projections(GraphReader graph, DatasetQueries dataset, @Nullable Path folder) {
    this.graph = graph;
    this.dataset = dataset;
    this.keptIn = folder;
    this.kept =
        new PerVersion<>(
            graph,
            dataset,
            Current.class,
            release -> Current.of(release, columns(release)),
            () ->
                "The placements are being read for the first time, %,d patents so far; ask again soon."
                    .formatted(patentsRead.get()));
  }

  /// Those of the graph's version if they are there or come soon, else those before. One request
  /// gets the same from its beginning to its end.
  ///
  /// @throws RefusedException when there are none yet and the request's time is over
  public Current current() {
    return kept.current();
  }

  /// As [#current()], but empty where they are being read for the first time and do not come soon:
  /// then whoever asks has another way.
  public Optional<Current> ready() {
    return kept.ready(SOON);
  }

  /// Begins to read what the first question will need.
  public void prepare() {
    kept.prepare();
  }

  private Projection columns(String release) throws IOException {
    var label = "%d %s %s".formatted(FORMAT, dataset.installation(), release);
    var folder = keptIn == null ? temporary() : Files.createDirectories(keptIn);
    var file = folder.resolve(HexFormat.of().toHexDigits(label.hashCode()) + SUFFIX);
    var kept = Projection.open(file, label);
    if (kept.isPresent()) {
      return kept.get();
    }
    patentsRead.set(0);
    try (var writer = new ProjectionWriter(folder)) {
      new GraphPatents(graph)
          .each(
              row -> {
                writer.add(row);
                patentsRead.incrementAndGet();
              });
      writer.write(file, label);
    }
    var fresh = Projection.open(file, label).orElseThrow();
    deleteOthers(folder, file);
    return fresh;
  }

  private static Path temporary() throws IOException {
    return Files.createTempDirectory("luopan-columns");
  }

  /// Columns of earlier versions, which last until nobody uses them where they are still mapped,
  /// and what a killed process left half written.
  private void deleteOthers(Path folder, Path file) throws IOException {
    try (var files = Files.list(folder)) {
      for (var other : (Iterable<Path>) files::iterator) {
        boolean goes = keptIn == null || !other.equals(file) && isOld(other);
        if (goes) {
          Files.deleteIfExists(other);
        }
      }
    }
    if (keptIn == null) {
      Files.deleteIfExists(folder);
    }
  }

  private static boolean isOld(Path file) throws IOException {
    var name = file.getFileName().toString();
    return name.endsWith(SUFFIX)
        || name.endsWith(ColumnFile.PART)
            && Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(LEFT));
  }
}
