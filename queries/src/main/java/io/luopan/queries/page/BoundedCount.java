package io.luopan.queries.page;

/// A count that is exact up to 10,000 and a floor above, so that counting never becomes the slow
/// part.
public record BoundedCount(long value, boolean exact) {
  public static final int BOUND = 10_000;

  /// @param counted the count of a query that stops at one more than the bound
  public static BoundedCount of(long counted) {
    return counted > BOUND ? new BoundedCount(BOUND, false) : exactly(counted);
  }

  public static BoundedCount exactly(long value) {
    return new BoundedCount(value, true);
  }
}
