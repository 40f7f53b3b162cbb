package io.luopan.queries.gap;

import io.luopan.queries.projection.NodeCount.Control;
import io.luopan.queries.projection.NodeCount.Largest;
import io.luopan.queries.projection.NodeCount.Local;
import io.luopan.queries.projection.NodeCount.Total;
import java.util.Map;

/// Counts that were counted once and are kept.
record HeldCounts(
    String release,
    Map<String, Map<String, Double>> amountsByRegion,
    Map<String, Total> totals,
    Map<String, Local> local,
    Map<String, Control> control,
    Map<String, Largest> largestHolders)
    implements GapCounts {

  static HeldCounts of(GapCounts counts) {
    return new HeldCounts(
        counts.release(),
        counts.amountsByRegion(),
        counts.totals(),
        counts.local(),
        counts.control(),
        counts.largestHolders());
  }
}
