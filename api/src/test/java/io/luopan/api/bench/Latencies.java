package io.luopan.api.bench;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/// How long each of several requests took, in nanoseconds.
final class Latencies {
  private final LongStream.Builder taken = LongStream.builder();
  private long[] sorted = {};

  <T> T time(Supplier<T> request) {
    long begun = System.nanoTime();
    var answer = request.get();
    taken.add(System.nanoTime() - begun);
    return answer;
  }

  /// Call when all requests are timed.
  Latencies sorted() {
    sorted = taken.build().toArray();
    Arrays.sort(sorted);
    return this;
  }

  int count() {
    return sorted.length;
  }

  /// Milliseconds that this percentage of the requests stayed within, by nearest rank; NaN where
  /// nothing was timed.
  double percentile(int percent) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[Math.ceilDiv(percent * sorted.length, 100) - 1] / 1e6;
  }
}
