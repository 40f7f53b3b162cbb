package io.luopan.queries.measure;

import org.jspecify.annotations.Nullable;

/// How sure a proportion of a sample is: the score interval of Wilson, Journal of the American
/// Statistical Association 22 (1927) 209, at 95 %.
///
/// It stays within 0 and 1 and says something also of 0 or all of few, where the usual interval has
/// no width.
public final class Wilson {
  /// The 97.5 % quantile of the normal distribution.
  private static final double Z = 1.959963984540054;

  private Wilson() {}

  /// @return null of an empty sample
  public static @Nullable Range interval(long part, long whole) {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole);
    }
    if (whole == 0) {
      return null;
    }
    double n = whole;
    double share = part / n;
    double middle = share + Z * Z / (2 * n);
    double width = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
    double scale = 1 + Z * Z / n;
    // At the ends the formula gives 0 and 1 but for the last digit.
    return new Range(
        part == 0 ? 0 : (middle - width) / scale, part == whole ? 1 : (middle + width) / scale);
  }
}
