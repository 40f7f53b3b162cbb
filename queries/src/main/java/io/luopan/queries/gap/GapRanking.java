package io.luopan.queries.gap;

import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.measure.Interval;
import io.luopan.queries.measure.RankBootstrap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How sure the ranking of a chain's gaps is.
public record GapRanking(RankBootstrap.Settings settings, List<Ranked> nodes) {
  public GapRanking {
    nodes = List.copyOf(nodes);
  }

  /// Null where the region has nothing at all, or nobody has anything on the node; severity and
  /// rank also where the node is not judged.
  public record Ranked(
      ChainNode chainNode,
      @Nullable Interval rta,
      @Nullable Interval severity,
      @Nullable Interval rank) {}
}
