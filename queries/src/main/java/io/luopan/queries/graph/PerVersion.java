package io.luopan.queries.graph;

import io.luopan.queries.Budget;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Refusal;
import io.luopan.queries.RefusedException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something made of the whole graph, made anew after each load.
///
/// While it is made, questions get the one before, which says of which version it is; only a
/// question that finds none waits. One request gets the same from its beginning to its end.
public final class PerVersion<T> {
  private final GraphReader graph;
  private final DatasetQueries dataset;
  private final Class<T> type;
  private final Making<T> making;
  private final Supplier<String> waiting;
  private volatile Duration lastMaking = Duration.ZERO;
  private @Nullable Made<T> current;
  private @Nullable CompletableFuture<Made<T>> coming;

  /// How it is made.
  @FunctionalInterface
  public interface Making<T> {
    /// @param release of the graph of which it is made
    T of(String release) throws Exception;
  }

  private record Made<T>(String release, T value) {}

  /// @param type of what is made; each is made by one of these only
  /// @param waiting a sentence for whoever must wait for the first one
  public PerVersion(
      GraphReader graph,
      DatasetQueries dataset,
      Class<T> type,
      Making<T> making,
      Supplier<String> waiting) {
    this.graph = graph;
    this.dataset = dataset;
    this.type = type;
    this.making = making;
    this.waiting = waiting;
  }

  /// That of the graph's version if it is there or comes soon, else the one before.
  ///
  /// @throws RefusedException when there is none yet and the request's time is over
  public T current() {
    var budget = Budget.current();
    return budget == null ? lookUp() : budget.once(type, this::lookUp);
  }

  /// Begins to make what the first question will need.
  public void prepare() {
    refreshed(dataset.version().release());
  }

  private T lookUp() {
    var release = dataset.version().release();
    var known = known();
    if (known != null && known.release().equals(release)) {
      return known.value();
    }
    long end = System.nanoTime() + patience(known).toNanos();
    try {
      var fresh = awaited(release, end);
      // Another may have begun to make that of the version before.
      return (fresh.release().equals(release) ? fresh : awaited(release, end)).value();
    } catch (TimeoutException e) {
      if (known != null) {
        return known.value();
      }
      throw new RefusedException(Refusal.UNAVAILABLE, waiting.get(), e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RefusedException(Refusal.DEADLINE, "The request was interrupted.", e);
    }
  }

  private Made<T> awaited(String release, long end)
      throws ExecutionException, InterruptedException, TimeoutException {
    return refreshed(release).get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
  }

  /// Whoever has an older one waits only if the last making was quick.
  private Duration patience(@Nullable Made<T> known) {
    var time = graph.patience();
    return known == null || lastMaking.multipliedBy(4).compareTo(time) < 0 ? time : Duration.ZERO;
  }

  private synchronized @Nullable Made<T> known() {
    return current;
  }

  /// One making at a time serves all who wait for it.
  private synchronized CompletableFuture<Made<T>> refreshed(String release) {
    var running = coming;
    if (running != null) {
      return running;
    }
    var started = new CompletableFuture<Made<T>>();
    coming = started;
    Thread.ofPlatform()
        .name(type.getSimpleName().toLowerCase(Locale.ROOT))
        .daemon()
        .start(() -> refresh(release, started));
    return started;
  }

  private void refresh(String release, CompletableFuture<Made<T>> started) {
    long start = System.nanoTime();
    try {
      var made = new Made<>(release, making.of(release));
      lastMaking = Duration.ofNanos(System.nanoTime() - start);
      arrived(made, started);
    } catch (Throwable e) {
      failed();
      started.completeExceptionally(e);
    }
  }

  private void arrived(Made<T> fresh, CompletableFuture<Made<T>> started) {
    synchronized (this) {
      current = fresh;
      coming = null;
    }
    started.complete(fresh);
  }

  private synchronized void failed() {
    coming = null;
  }
}
