package io.luopan.api.page;

import io.luopan.queries.page.BoundedCount;

/// A count, exact or a floor.
public record TotalCount(long value, CountRelation relation) {

  /// Whether a count is exact.
  public enum CountRelation {
    EXACT,
    AT_LEAST
  }

  public static TotalCount of(BoundedCount count) {
    return new TotalCount(
        count.value(), count.exact() ? CountRelation.EXACT : CountRelation.AT_LEAST);
  }

  public static TotalCount exactly(long value) {
    return new TotalCount(value, CountRelation.EXACT);
  }
}
