package io.luopan.queries.atlas;

import io.luopan.model.party.HolderType;
import io.luopan.queries.gap.GapType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 招商路线图: who outside the region could fill its broken, choked and absent nodes, the gravest
/// node first. `limit` bounds the candidates of a node.
///
/// @param formula how candidates are scored
public record AttractionMap(Heading heading, String formula, List<Target> targets)
    implements AtlasItem {

  public AttractionMap {
    targets = List.copyOf(targets);
  }

  public record Target(
      AtlasThing chainNode,
      GapType gapType,
      @Nullable Double severity,
      List<Attracted> candidates) {
    public Target {
      candidates = List.copyOf(candidates);
    }
  }

  /// @param known the share of the weights whose terms are known
  public record Attracted(
      AtlasThing holder,
      HolderType holderType,
      @Nullable AtlasThing region,
      @Nullable Double score,
      double known,
      long families,
      String why) {}
}
