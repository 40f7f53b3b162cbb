package io.luopan.model.write;

import io.luopan.model.party.decision.Decider;
import java.util.Map;

/// What holds two holders, or two inventors, together or apart: `same` or not, whether a curator
/// says so, and the scorer's score.
record PartyBond(String a, String b, boolean same, boolean curated, double score) {
  static final String BY = "by";

  /// @param stored the properties of a `SAME_AS` or `DISTINCT_FROM`
  static PartyBond of(String a, String b, boolean same, Map<String, Object> stored) {
    boolean curated = false;
    double score = 0;
    for (var said : Claims.stored(stored).bySource().values()) {
      curated |= Decider.CURATOR.name().equals(said.get(BY));
      score = said.get("score") instanceof Double told ? Math.max(score, told) : score;
    }
    return new PartyBond(a, b, same, curated, score);
  }

  /// That two are not one, whatever else was decided.
  static PartyBond apart(String a, String b) {
    return new PartyBond(a, b, false, true, 1);
  }

  boolean isOf(String one, String other) {
    return a.equals(one) && b.equals(other) || a.equals(other) && b.equals(one);
  }
}
