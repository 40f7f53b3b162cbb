package io.luopan.queries.party;

import io.luopan.queries.page.PageRequest;
import org.jspecify.annotations.Nullable;

/// Which holders on which chain node are asked for; `regionPath` keeps those within a region.
public record NodeHolders(String chainNode, @Nullable String regionPath) {

  /// One page of them, those with most patents first.
  public record PageOf(NodeHolders holders, PageRequest page) {}

  /// A holder and how many patents it has on the node.
  public record Ranked(Holder holder, long patents) {}
}
