package io.luopan.api.bench;

import java.util.Arrays;
import java.util.stream.LongStream;

/// How long each of several requests took, in nanoseconds.
final class Latencies {
  private final LongStream.Builder taken = LongStream.builder();
  private long[] sorted = {};

  void time(Runnable request) {
    long begun = System.nanoTime();
    request.run();
    taken.add(System.nanoTime() - begun);
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

  /// Milliseconds that this percentage of the requests stayed within, by nearest rank.
  double percentile(int percent) {
    return sorted[Math.ceilDiv(percent * sorted.length, 100) - 1] / 1e6;
  }
}
