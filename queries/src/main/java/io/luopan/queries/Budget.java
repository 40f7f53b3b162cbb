package io.luopan.queries;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What one request may still use: time, counted down over all its queries, and how many it has
/// sent.
///
/// The current budget travels with the thread; a server hands it on when work changes threads.
public final class Budget {
  private static final ThreadLocal<@Nullable Budget> CURRENT = new ThreadLocal<>();

  private volatile long endsAtNanos;
  private final AtomicInteger roundTrips = new AtomicInteger();
  private final Map<Class<?>, Object> kept = new ConcurrentHashMap<>();

  private Budget(Duration time) {
    this.endsAtNanos = System.nanoTime() + time.toNanos();
  }

  public static Budget of(Duration time) {
    return new Budget(time);
  }

  public static @Nullable Budget current() {
    return CURRENT.get();
  }

  public static void enter(Budget budget) {
    CURRENT.set(budget);
  }

  public static void leave() {
    CURRENT.remove();
  }

  /// What the request looks up once and keeps to its end, so that all its numbers agree.
  public <T> T once(Class<T> type, Supplier<T> lookUp) {
    return type.cast(kept.computeIfAbsent(type, _ -> lookUp.get()));
  }

  /// Queries sent so far.
  public int roundTrips() {
    return roundTrips.get();
  }

  /// Takes one round trip, and says how long it may last.
  Duration takeRoundTrip() {
    roundTrips.incrementAndGet();
    return left();
  }

  /// Gives the current request time from now on, for what may last longer than a question.
  public static void prolong(Duration time) {
    var budget = current();
    if (budget != null) {
      budget.endsAtNanos = Math.max(budget.endsAtNanos, System.nanoTime() + time.toNanos());
    }
  }

  /// For long work between queries.
  ///
  /// @throws RefusedException when the time of the current budget is over
  public static void checkTime() {
    var budget = current();
    if (budget != null) {
      budget.left();
    }
  }

  /// The time left.
  ///
  /// @throws RefusedException when there is none
  Duration left() {
    var left = Duration.ofNanos(endsAtNanos - System.nanoTime());
    if (left.toMillis() < 1) {
      throw new RefusedException(
          Refusal.DEADLINE, "The time for this request is over; ask for less at once.");
    }
    return Duration.ofMillis(left.toMillis());
  }
}
