package io.luopan.queries.comparison;

import io.luopan.queries.RefusedException;
import io.luopan.queries.comparison.RegionComparison.ChainNodeComparison;
import io.luopan.queries.gap.ChainGap;
import io.luopan.queries.gap.ChainGapQueries;
import io.luopan.queries.gap.GapAnswer;
import io.luopan.queries.gap.GapMethod;
import io.luopan.queries.industry.IndustryChain;
import io.luopan.queries.place.Region;
import java.util.List;
import java.util.stream.IntStream;

/// Judges a chain for several regions. Cost: that of `ChainGapQueries.gaps`, once a region.
public final class RegionComparisonQueries {
  public static final int LEAST = 2;
  public static final int MOST = 20;

  private final ChainGapQueries gaps;

  public RegionComparisonQueries(ChainGapQueries gaps) {
    this.gaps = gaps;
  }

  /// @throws RefusedException unless there are from 2 to 20 regions, each of them once
  public RegionComparison compare(IndustryChain chain, List<Region> regions, GapMethod method) {
    checkCount(regions.size());
    if (regions.stream().map(Region::id).distinct().count() < regions.size()) {
      throw RefusedException.badInput("A region is named twice; name each once.");
    }
    var now = gaps.atOneVersion();
    var answers = regions.stream().map(region -> now.gaps(chain, region, method)).toList();
    var first = answers.getFirst();
    var nodes =
        IntStream.range(0, first.gaps().size()).mapToObj(node -> beside(answers, node)).toList();
    return new RegionComparison(chain, regions, method, nodes, first.coverage(), now.release());
  }

  /// Before regions are looked up.
  ///
  /// @throws RefusedException unless there are from 2 to 20
  public static void checkCount(int regions) {
    if (regions < LEAST || regions > MOST) {
      throw RefusedException.limit(
          "From %d to %d regions can be compared, not %d.".formatted(LEAST, MOST, regions));
    }
  }

  /// All answers hold the chain's nodes in the chain's order.
  private static ChainNodeComparison beside(List<GapAnswer> answers, int node) {
    List<ChainGap> values = answers.stream().map(answer -> answer.gaps().get(node)).toList();
    return new ChainNodeComparison(values.getFirst().chainNode(), values);
  }
}
