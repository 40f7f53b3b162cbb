package io.luopan.queries.measure;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// How much few holders have of a node: CR_k = Σ of the k largest shares, HHI = Σ s².
///
/// Each family counts once in all, so shares add up to 1: a family of two holders is shared out, a
/// half for each. What belongs to holders nobody knows stays in the denominator, and widens the
/// [Range]: from each unknown family being a holder's of its own, with none of the k largest, to
/// all being the largest holder's. Sources: Herfindahl 1950, Hirschman 1945.
public final class Concentration {
  // Largest first.
  private final double[] amounts;
  private final double unknown;
  private final double total;

  /// @param amounts of each known holder; those of nothing do not count as holders
  /// @param unknown what belongs to unknown holders
  public Concentration(Collection<Double> amounts, double unknown) {
    if (!isAmount(unknown) || !amounts.stream().allMatch(Concentration::isAmount)) {
      throw new IllegalArgumentException("an amount of a holder is negative or not finite");
    }
    var sorted =
        amounts.stream().mapToDouble(Double::doubleValue).filter(a -> a > 0).sorted().toArray();
    this.amounts = new double[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      this.amounts[i] = sorted[sorted.length - 1 - i];
    }
    this.unknown = unknown;
    this.total = Arrays.stream(this.amounts).sum() + unknown;
  }

  public int holders() {
    return amounts.length;
  }

  /// CR_k. Absent when nobody has anything.
  public @Nullable Range ratio(int k) {
    double largest = Arrays.stream(amounts).limit(k).sum();
    return total == 0 ? null : new Range(largest / total, (largest + unknown) / total);
  }

  /// How many holders outside the k largest have as much as the last of them: with any, CR_k stands
  /// but who its holders are is a matter of order.
  public int tiedAt(int k) {
    return k >= amounts.length || k == 0
        ? 0
        : (int) Arrays.stream(amounts).skip(k).filter(a -> a == amounts[k - 1]).count();
  }

  /// From 1/n to 1 where all holders are known. Absent when nobody has anything.
  public @Nullable Range herfindahl() {
    if (total == 0) {
      return null;
    }
    double known = Arrays.stream(amounts).map(a -> (a / total) * (a / total)).sum();
    double first = amounts.length == 0 ? 0 : amounts[0] / total;
    double rest = unknown / total;
    return new Range(known, known + rest * (rest + 2 * first));
  }

  private static boolean isAmount(double value) {
    return value >= 0 && Double.isFinite(value);
  }
}
