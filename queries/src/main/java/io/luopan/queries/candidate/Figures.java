package io.luopan.queries.candidate;

import io.luopan.queries.measure.CandidateScore;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a score is told of a candidate. How strongly its patents are cited is not told: that is
/// held against all patents of a year and class, more than one gap's question can read.
final class Figures {
  private Figures() {}

  static CandidateScore.Holder of(
      Map<String, Long> families,
      long patents,
      long statusKnown,
      long valid,
      @Nullable String path) {
    boolean unknown = patents > 0 && statusKnown == 0;
    return new CandidateScore.Holder(
        families.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().doubleValue())),
        unknown ? null : valid,
        path,
        null);
  }
}
