package io.luopan.queries.atlas;

import io.luopan.model.industry.IndustryFact.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 集群清单: the clusters that list the chain, in whatever system. `limit` bounds them.
public record ClusterList(Heading heading, List<Listed> clusters) implements AtlasItem {

  public ClusterList {
    clusters = List.copyOf(clusters);
  }

  /// @param here whether it covers the atlas's region, or lies in it
  public record Listed(
      AtlasThing cluster,
      @Nullable String tier,
      @Nullable Standing standing,
      @Nullable AtlasThing system,
      boolean here,
      List<AtlasThing> regions,
      List<AtlasThing> chains) {
    public Listed {
      regions = List.copyOf(regions);
      chains = List.copyOf(chains);
    }
  }
}
