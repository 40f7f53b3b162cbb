package io.luopan.queries.party;

import io.luopan.queries.page.PageRequest;
import org.jspecify.annotations.Nullable;

/// Which holders on which chain node are asked for; `regionPath` keeps those within a region.
public record NodeHolders(String chainNode, @Nullable String regionPath) {

  /// One page of them.
  public record PageOf(NodeHolders holders, HolderOrder order, PageRequest page) {}

  /// A holder and what it has on the node.
  /// @param counts null where columns are not read yet
  public record Ranked(Holder holder, long patents, @Nullable HolderCounts counts) {}
}
