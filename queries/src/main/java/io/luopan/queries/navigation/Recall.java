package io.luopan.queries.navigation;

import io.luopan.queries.measure.Range;
import io.luopan.queries.measure.Wilson;
import io.luopan.queries.patent.NumberMatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How much of what is known to belong a project finds: found over resolved.
///
/// @param told the numbers in the order given
/// @param resolved patents they mean, each once
public record Recall(List<Told> told, long resolved, long found) {
  public Recall {
    told = List.copyOf(told);
  }

  /// A number somebody knows to belong.
  ///
  /// @param patent its id; null where it is not resolved
  /// @param found null where it is not resolved
  public record Told(
      String number,
      NumberMatch.Status status,
      String reason,
      @Nullable String patent,
      @Nullable String label,
      @Nullable Boolean found) {}

  public @Nullable Double value() {
    return resolved == 0 ? null : (Double) ((double) found / resolved);
  }

  public @Nullable Range interval() {
    return Wilson.interval(found, resolved);
  }
}
