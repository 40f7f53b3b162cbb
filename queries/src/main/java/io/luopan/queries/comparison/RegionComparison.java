package io.luopan.queries.comparison;

import io.luopan.queries.gap.ChainGap;
import io.luopan.queries.gap.GapMethod;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.industry.IndustryChain;
import io.luopan.queries.place.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What several regions have of each node of a chain, by one method; regions in the order asked.
public record RegionComparison(
    IndustryChain chain,
    List<Region> regions,
    GapMethod rules,
    List<ChainNodeComparison> nodes,
    @Nullable Double coverage,
    String release) {

  public RegionComparison {
    regions = List.copyOf(regions);
    nodes = List.copyOf(nodes);
  }

  /// One value a region.
  public record ChainNodeComparison(ChainNode chainNode, List<ChainGap> gaps) {
    public ChainNodeComparison {
      gaps = List.copyOf(gaps);
    }
  }
}
