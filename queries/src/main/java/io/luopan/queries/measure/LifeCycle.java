package io.luopan.queries.measure;

import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// In what stage of its life a node's technology is, by applicants and patents over the years.
///
/// The last window of years is held against the one before. The plane of applicants × patents is
/// that of Chinese navigation reports (萌芽、成长、成熟、衰退、复苏); compare Haupt, Kloyer and
/// Lange, Research Policy 36 (2007) 387. The thresholds are ours.
public record LifeCycle(
    Stage stage,
    double patentsAYear,
    @Nullable Double patentGrowth,
    @Nullable Double applicantGrowth) {

  /// In the order in which they are tried.
  public enum Stage {
    /// Fewer years or patents than it takes to tell.
    UNKNOWN,
    /// 萌芽: few patents a year, and not because they have become fewer.
    EMERGENCE,
    /// 衰退: patents and applicants both shrink.
    DECLINE,
    /// 复苏: both grow again after they had been more.
    REVIVAL,
    /// 成长: both grow.
    GROWTH,
    /// 成熟: neither.
    MATURITY
  }

  /// What was filed in a year.
  public record Year(long patents, long applicants) {
    public static final Year NOTHING = new Year(0, 0);
  }

  /// @param window in years
  /// @param minPatents in both windows together
  /// @param fewAYear patents a year under which a growing technology still emerges
  /// @param growth of the window's mean over the one before from which it grows; minus this,
  /// shrinks
  public record Thresholds(int window, long minPatents, double fewAYear, double growth) {
    public static final Thresholds DEFAULT = new Thresholds(3, 20, 10, 0.1);

    public Thresholds {
      if (window < 1) {
        throw new IllegalArgumentException("a window of " + window + " years");
      }
    }
  }

  /// @param years by filing year; a year that is missing between others is one of no patents
  /// @param last the last year to count: filings of the last 18 months are mostly not published
  public static LifeCycle of(Map<Integer, Year> years, int last, Thresholds limits) {
    int first = years.keySet().stream().mapToInt(Integer::intValue).min().orElse(last + 1);
    int window = limits.window();
    var now = window(years, last, window);
    var before = window(years, last - window, window);
    double aYear = (double) now.patents() / window;
    if (last - first + 1 < 2 * window || now.patents() + before.patents() < limits.minPatents()) {
      return new LifeCycle(Stage.UNKNOWN, aYear, null, null);
    }
    var patents = growth(before.patents(), now.patents());
    var applicants = growth(before.applicants(), now.applicants());
    long peak =
        IntStream.rangeClosed(first, last - window)
            .mapToLong(year -> window(years, year, window).patents())
            .max()
            .orElse(0);
    boolean hadMore =
        peak >= limits.fewAYear() * window && peak > before.patents() * (1 + limits.growth());
    return new LifeCycle(
        stage(aYear, patents, applicants, hadMore, limits), aYear, patents, applicants);
  }

  private static Stage stage(
      double aYear,
      @Nullable Double patents,
      @Nullable Double applicants,
      boolean hadMore,
      Thresholds limits) {
    boolean shrinks = patents != null && patents <= -limits.growth();
    if (aYear < limits.fewAYear() && !shrinks && !hadMore) {
      return Stage.EMERGENCE;
    }
    if (shrinks && applicants != null && applicants <= -limits.growth()) {
      return Stage.DECLINE;
    }
    // From nothing to something is growth, too.
    if ((patents == null || patents >= limits.growth())
        && (applicants == null || applicants >= limits.growth())) {
      return hadMore ? Stage.REVIVAL : Stage.GROWTH;
    }
    return Stage.MATURITY;
  }

  private static @Nullable Double growth(long before, long now) {
    return before == 0 ? null : (double) now / before - 1;
  }

  private static Year window(Map<Integer, Year> years, int last, int length) {
    return IntStream.rangeClosed(last - length + 1, last)
        .mapToObj(year -> years.getOrDefault(year, Year.NOTHING))
        .reduce(
            Year.NOTHING,
            (a, b) -> new Year(a.patents() + b.patents(), a.applicants() + b.applicants()));
  }
}
