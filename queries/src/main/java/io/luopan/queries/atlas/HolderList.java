package io.luopan.queries.atlas;

import io.luopan.model.party.HolderType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 企业清单: organizations of the region with patents on the chain. `limit` bounds them.
public record HolderList(Heading heading, List<Listed> holders) implements AtlasItem {

  public HolderList {
    holders = List.copyOf(holders);
  }

  /// @param roles what lists call it on the chain's nodes
  /// @param families on any node, each once
  /// @param inForce those of them with a patent in force
  public record Listed(
      AtlasThing holder,
      HolderType holderType,
      @Nullable String creditCode,
      @Nullable AtlasThing region,
      List<String> roles,
      long families,
      long inForce,
      List<OnNode> nodes) {
    public Listed {
      roles = List.copyOf(roles);
      nodes = List.copyOf(nodes);
    }
  }

  /// @param chainNode its id
  public record OnNode(String chainNode, long families) {}
}
