package io.luopan.queries.gap;

import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.industry.ChainTree;
import io.luopan.queries.industry.IndustryChain;
import io.luopan.queries.measure.ChainTopology;
import java.util.List;

/// A chain's nodes, in its order, and what feeds what.
record ChainShape(
    IndustryChain chain, List<ChainNode> nodes, ChainTree tree, ChainTopology topology) {
  ChainShape {
    nodes = List.copyOf(nodes);
  }

  List<String> nodeIds() {
    return nodes.stream().map(ChainNode::id).toList();
  }
}
