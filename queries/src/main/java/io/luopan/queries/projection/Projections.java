package io.luopan.queries.projection;

import io.luopan.queries.Budget;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Refusal;
import io.luopan.queries.RefusedException;
import io.luopan.queries.graph.DatasetQueries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
  private volatile Duration lastReading = Duration.ZERO;
  private @Nullable Current current;
  private @Nullable CompletableFuture<Current> coming;

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
  }

  /// Those of the graph's version if they are there or come soon, else those before. One request
  /// gets the same from its beginning to its end.
  ///
  /// @throws RefusedException when there are none yet and the request's time is over
  public Current current() {
    var budget = Budget.current();
    return budget == null ? lookUp() : budget.once(Current.class, this::lookUp);
  }

  /// As [#current()], but empty where they are being read for the first time and do not come soon:
  /// then whoever asks has another way.
  public Optional<Current> ready() {
    if (known() == null) {
      try {
        refreshed(dataset.version().release()).get(SOON.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        return Optional.empty();
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new RefusedException(Refusal.DEADLINE, "The request was interrupted.", e);
      }
    }
    return Optional.of(current());
  }

  private Current lookUp() {
    var release = dataset.version().release();
    var known = known();
    if (known != null && known.release().equals(release)) {
      return known;
    }
    long end = System.nanoTime() + patience(known).toNanos();
    try {
      var fresh = awaited(release, end);
      // Another may have begun to read the version before.
      return fresh.release().equals(release) ? fresh : awaited(release, end);
    } catch (TimeoutException e) {
      if (known != null) {
        return known;
      }
      throw new RefusedException(
          Refusal.UNAVAILABLE,
          "The placements are being read for the first time, %,d patents so far; ask again soon."
              .formatted(patentsRead.get()),
          e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RefusedException(Refusal.DEADLINE, "The request was interrupted.", e);
    }
  }

  private Current awaited(String release, long end)
      throws ExecutionException, InterruptedException, TimeoutException {
    return refreshed(release).get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
  }

  /// Whoever has older columns waits only if the last reading was quick.
  private Duration patience(@Nullable Current known) {
    var time = graph.patience();
    return known == null || lastReading.multipliedBy(4).compareTo(time) < 0 ? time : Duration.ZERO;
  }

  /// Begins to read what the first question will need.
  public void prepare() {
    refreshed(dataset.version().release());
  }

  private synchronized @Nullable Current known() {
    return current;
  }

  /// One reading at a time serves all who wait for it.
  private synchronized CompletableFuture<Current> refreshed(String release) {
    var running = coming;
    if (running != null) {
      return running;
    }
    var started = new CompletableFuture<Current>();
    coming = started;
    Thread.ofPlatform().name("projection").daemon().start(() -> refresh(release, started));
    return started;
  }

  private void refresh(String release, CompletableFuture<Current> started) {
    try {
      arrived(Current.of(release, columns(release)), started);
    } catch (Throwable e) {
      failed();
      started.completeExceptionally(e);
    }
  }

  private void arrived(Current fresh, CompletableFuture<Current> started) {
    synchronized (this) {
      current = fresh;
      coming = null;
    }
    started.complete(fresh);
  }

  private synchronized void failed() {
    coming = null;
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
    long start = System.nanoTime();
    try (var writer = new ProjectionWriter(folder)) {
      new GraphPatents(graph)
          .each(
              row -> {
                writer.add(row);
                patentsRead.incrementAndGet();
              });
      writer.write(file, label);
    }
    lastReading = Duration.ofNanos(System.nanoTime() - start);
    var fresh = Projection.open(file, label).orElseThrow();
    deleteOthers(folder, file);
    return fresh;
  }

  private static Path temporary() throws IOException {
    return Files.createTempDirectory("luopan-columns");
  }

  /// Columns of earlier versions, which last until nobody uses them where they are still mapped,
  /// and
  /// what a killed process left half written.
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
