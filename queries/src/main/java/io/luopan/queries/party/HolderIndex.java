package io.luopan.queries.party;

import java.util.List;
import java.util.Optional;

/// What is kept beside the graph of the holders on chain nodes.
public interface HolderIndex {

  /// All applicants with patents on the node, in no order; empty where it is not read yet.
  Optional<List<HolderCounts>> onNode(NodeHolders asked);
}
