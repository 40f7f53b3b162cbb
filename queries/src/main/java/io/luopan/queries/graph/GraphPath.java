package io.luopan.queries.graph;

import java.util.List;

/// A way between two things: their ids in order, and the relations between them (one fewer).
public record GraphPath(List<String> nodes, List<Step> steps) {

  /// `forward` when the relation points from the earlier thing to the later.
  public record Step(RelationKind relation, boolean forward) {}

  public int length() {
    return steps.size();
  }
}
