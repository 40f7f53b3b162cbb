package io.luopan.queries.measure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A percentile interval of a bootstrap, by nearest rank.
///
/// @param observed from the data as they are
/// @param known of how many draws a value could be told
public record Interval(double low, double high, double observed, int known) {

  /// @param draws NaN where a draw told nothing
  /// @return null where there is nothing observed, or no draw told anything
  static @Nullable Interval of(double observed, double[] draws, double level) {
    var known = Arrays.stream(draws).filter(value -> !Double.isNaN(value)).sorted().toArray();
    if (known.length == 0 || Double.isNaN(observed)) {
      return null;
    }
    double tail = (1 - level) / 2;
    return new Interval(at(known, tail), at(known, 1 - tail), observed, known.length);
  }

  private static double at(double[] sorted, double part) {
    // The small step down keeps 0.025 · 200 at 5, whatever its last bit.
    int rank = (int) Math.ceil(part * sorted.length - 1e-9);
    return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
  }
}
