package io.luopan.queries.measure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How mature a node's technology is, by the coefficients of Chinese patent analysis (专利指标法)
/// for one year.
///
/// @param growth 技术生长率 v = a / A
/// @param ripeness 技术成熟系数 α = a / (a + b)
/// @param ageing 技术衰老系数 β = (a + b) / (a + b + c)
/// @param novelty 新技术特征系数 N = √(v² + α²)
public record Maturity(
    @Nullable Double growth,
    @Nullable Double ripeness,
    @Nullable Double ageing,
    @Nullable Double novelty) {

  /// Each is absent where its denominator is zero.
  ///
  /// @param inventions a, those filed in the year
  /// @param utilityModels b
  /// @param designs c
  /// @param inventionsOfFiveYears A, those filed in the year and the four before
  public static Maturity of(
      long inventions, long utilityModels, long designs, long inventionsOfFiveYears) {
    var growth = ratio(inventions, inventionsOfFiveYears);
    var ripeness = ratio(inventions, inventions + utilityModels);
    return new Maturity(
        growth,
        ripeness,
        ratio(inventions + utilityModels, inventions + utilityModels + designs),
        growth == null || ripeness == null ? null : Math.hypot(growth, ripeness));
  }

  /// The median of the technology readiness levels (TRL, ISO 16290) somebody gave, the lower of two
  /// middle ones, and of how many. Absent where nobody gave one.
  public static @Nullable Readiness readiness(Collection<Integer> levels) {
    if (levels.stream().anyMatch(level -> level < 1 || level > 9)) {
      throw new IllegalArgumentException("readiness levels run from 1 to 9: " + levels);
    }
    List<Integer> sorted = levels.stream().sorted(Comparator.naturalOrder()).toList();
    return sorted.isEmpty()
        ? null
        : new Readiness(sorted.get((sorted.size() - 1) / 2), sorted.size());
  }

  /// A median level, and how many told one.
  public record Readiness(int level, int told) {}

  private static @Nullable Double ratio(long part, long whole) {
    return Share.of(part, whole).value();
  }
}
