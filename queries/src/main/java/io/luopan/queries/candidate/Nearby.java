package io.luopan.queries.candidate;

import io.luopan.queries.gap.ChainGapQueries.NodeTable;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.industry.ChainNodeQueries;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A gap's node and those beside it: what feeds it, what it feeds, and the eight most related.
record Nearby(String node, NodeTable table, Map<String, ChainNode> nodes) {
  static final int MOST_RELATED = 8;

  static Nearby of(String node, NodeTable table, ChainNodeQueries chainNodes) {
    var related =
        table.nodes().stream()
            .filter(other -> !other.equals(node))
            .filter(other -> table.relatedness().proximity(node, other) > 0)
            .sorted(
                Comparator.comparingDouble(
                        (String other) -> -table.relatedness().proximity(node, other))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MOST_RELATED);
    var beside =
        Stream.of(
                chainNodes.upstreamOf(List.of(node)).getOrDefault(node, List.of()),
                chainNodes.downstreamOf(List.of(node)).getOrDefault(node, List.of()))
            .flatMap(List::stream)
            .map(ChainNode::id);
    var ids = new LinkedHashSet<String>();
    ids.add(node);
    Stream.concat(related, beside).forEach(ids::add);
    return new Nearby(
        node,
        table,
        chainNodes.byIds(ids).stream().collect(Collectors.toMap(ChainNode::id, n -> n)));
  }

  double proximity(String other) {
    return other.equals(node) ? 1 : table.relatedness().proximity(node, other);
  }
}
