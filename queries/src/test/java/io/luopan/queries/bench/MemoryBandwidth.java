package io.luopan.queries.bench;

import java.util.Arrays;
import java.util.stream.IntStream;

/// How many bytes a second this machine reads from memory, all cores adding up long arrays.
final class MemoryBandwidth {
  private static final int ARRAYS = 16;
  private static final int LONGS = 8 << 20;

  private MemoryBandwidth() {}

  /// The best of ten passes over 1 GiB.
  static double bytesPerSecond() {
    var arrays = new long[ARRAYS][LONGS];
    for (var array : arrays) {
      Arrays.fill(array, 1);
    }
    double best = 0;
    long sum = 0;
    for (int pass = 0; pass < 10; pass++) {
      long start = System.nanoTime();
      sum += IntStream.range(0, ARRAYS).parallel().mapToLong(i -> sum(arrays[i])).sum();
      double seconds = (System.nanoTime() - start) / 1e9;
      best = Math.max(best, (double) ARRAYS * LONGS * Long.BYTES / seconds);
    }
    if (sum != 10L * ARRAYS * LONGS) {
      throw new IllegalStateException("the sum is wrong");
    }
    return best;
  }

  private static long sum(long[] values) {
    long sum = 0;
    for (long value : values) {
      sum += value;
    }
    return sum;
  }
}
