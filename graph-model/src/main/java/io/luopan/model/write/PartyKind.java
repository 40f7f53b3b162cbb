package io.luopan.model.write;

import io.luopan.model.party.InventorNames;
import io.luopan.model.party.matching.Verdict;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import java.util.Map;

/// What decisions speak of, with the relationships that keep them.
enum PartyKind {
  HOLDER(
      NodeLabel.HOLDER,
      EdgeType.HOLDER_SAME_AS,
      EdgeType.HOLDER_DISTINCT_FROM,
      EdgeType.HOLDER_MAY_BE_SAME),
  INVENTOR(
      NodeLabel.INVENTOR,
      EdgeType.INVENTOR_SAME_AS,
      EdgeType.INVENTOR_DISTINCT_FROM,
      EdgeType.INVENTOR_MAY_BE_SAME);

  private final NodeLabel label;
  private final EdgeType same;
  private final EdgeType distinct;
  private final EdgeType doubtful;

  PartyKind(NodeLabel label, EdgeType same, EdgeType distinct, EdgeType doubtful) {
    this.label = label;
    this.same = same;
    this.distinct = distinct;
    this.doubtful = doubtful;
  }

  /// @param id of a holder or an inventor
  static PartyKind of(String id) {
    return id.startsWith(InventorNames.PREFIX) ? INVENTOR : HOLDER;
  }

  /// For queries on either kind.
  Map<String, String> constants() {
    return Map.of("label", label.label());
  }

  EdgeType same() {
    return same;
  }

  EdgeType edge(Verdict verdict) {
    return switch (verdict) {
      case SAME -> same;
      case DIFFERENT -> distinct;
      case DOUBTFUL -> doubtful;
    };
  }
}
