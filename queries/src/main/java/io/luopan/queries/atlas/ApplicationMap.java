package io.luopan.queries.atlas;

import io.luopan.model.industry.IndustryFact.Alignment;
import io.luopan.model.industry.IndustryFact.ChainStage;
import io.luopan.model.industry.IndustryFact.Standing;
import io.luopan.queries.gap.GapType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 应用领域图: where the chain ends, and the chains it is aligned with. `limit` bounds both.
public record ApplicationMap(Heading heading, List<End> ends, List<Aligned> chains)
    implements AtlasItem {

  public ApplicationMap {
    ends = List.copyOf(ends);
    chains = List.copyOf(chains);
  }

  /// A node downstream, or one that feeds none.
  ///
  /// @param suppliers what feeds it
  public record End(
      AtlasThing chainNode,
      @Nullable ChainStage stage,
      List<AtlasThing> suppliers,
      GapType gapType,
      long families,
      @Nullable Double specialization) {
    public End {
      suppliers = List.copyOf(suppliers);
    }
  }

  /// @param nodes 0 for a chain that is only named
  /// @param families of the region, summed over the
  /// chain's nodes
  public record Aligned(
      AtlasThing chain,
      Alignment relation,
      @Nullable Standing standing,
      @Nullable String reason,
      int nodes,
      long families) {}
}
