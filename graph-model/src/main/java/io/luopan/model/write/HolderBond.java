package io.luopan.model.write;

import io.luopan.model.party.decision.Decider;
import java.util.Map;

/// What holds two holders together or apart: `same` or not, whether a curator says so, and the
/// scorer's score.
record HolderBond(String a, String b, boolean same, boolean curated, double score) {
  static final String BY = "by";

  /// @param stored the properties of a `SAME_AS` or `DISTINCT_FROM`
  static HolderBond of(String a, String b, EdgeType type, Map<String, Object> stored) {
    boolean curated = false;
    double score = 0;
    for (var said : Claims.stored(stored).bySource().values()) {
      curated |= Decider.CURATOR.name().equals(said.get(BY));
      score = said.get("score") instanceof Double told ? Math.max(score, told) : score;
    }
    return new HolderBond(a, b, type == EdgeType.SAME_AS, curated, score);
  }

  boolean isOf(String one, String other) {
    return a.equals(one) && b.equals(other) || a.equals(other) && b.equals(one);
  }
}
