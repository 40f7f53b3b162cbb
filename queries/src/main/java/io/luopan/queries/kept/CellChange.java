package io.luopan.queries.kept;

import org.jspecify.annotations.Nullable;

/// One value of a row that is another; null where it was, or is, not known.
///
/// @param row the key of the row
/// @param field the name of the value
public record CellChange(
    String row, String label, String field, @Nullable Object before, @Nullable Object after) {

  public @Nullable String was() {
    return before == null ? null : String.valueOf(before);
  }

  public @Nullable String is() {
    return after == null ? null : String.valueOf(after);
  }

  /// After less before, where both are numbers.
  public @Nullable Double difference() {
    return before instanceof Number was && after instanceof Number is
        ? (Double) (is.doubleValue() - was.doubleValue())
        : null;
  }
}
