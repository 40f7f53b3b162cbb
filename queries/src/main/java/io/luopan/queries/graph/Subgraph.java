package io.luopan.queries.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A neighbourhood within a budget. What was left out is told: where, of which relation, and how
/// much there is.
public record Subgraph(List<Member> members, List<Edge> edges, List<Omission> omitted, Used used) {

  /// The budget: at most 2,000 nodes and 10,000 edges, and so many neighbours a node for each
  /// relation.
  public record Budget(int maxNodes, int maxEdges, int maxPerNode) {
    public static final int MOST_NODES = 2_000;
    public static final int MOST_EDGES = 10_000;
  }

  /// A thing, by its id, and how many steps it is from the nearest seed.
  public record Member(String id, int depth) {}

  /// A directed relation; the weight is a placement's confidence.
  public record Edge(
      String id, String source, String target, RelationKind relation, @Nullable Double weight) {}

  /// Of `total` relations at this thing, only `shown` are in the answer.
  public record Omission(String at, RelationKind relation, int shown, long total) {}

  public record Used(int nodes, int edges, long millis) {}

  public boolean truncated() {
    return !omitted.isEmpty();
  }
}
