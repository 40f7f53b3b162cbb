package io.luopan.queries.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer.Optimum;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.MultivariateJacobianFunction;
import org.hipparchus.util.Pair;
import org.jspecify.annotations.Nullable;

/// An S-curve through all that there is by the end of each year:
/// N(t) = K / (1 + e^(−r (t − t0))), by least squares.
///
/// @param years that were fitted
/// @param seen by the end of the last of them
/// @param fit absent where the years do not determine one; then `reason` says why
public record GrowthCurve(int years, long seen, @Nullable Fit fit, @Nullable Reason reason) {
  private static final int FEWEST_YEARS = 6;
  private static final long FEWEST = 20;
  private static final double MOST_BEYOND = 10;
  private static final int MOST_STEPS = 1_000;
  private static final double SINGULAR = 1e-12;
  private static final double[] FIRST_LIMITS = {1.05, 1.5, 3, 6};

  /// Why there is no fit.
  public enum Reason {
    /// Fewer than six complete years from the first on.
    TOO_FEW_YEARS,
    /// Fewer than twenty in them.
    TOO_FEW,
    /// The limit is over ten times what is seen, or its error larger than itself: it grows still.
    NO_LIMIT_IN_SIGHT,
    /// The search for the best curve did not end.
    NO_CONVERGENCE
  }

  /// @param limit K
  /// @param rate r, a year
  /// @param midpoint t0, as a year: half of the limit was
  /// reached by its end
  /// @param rSquared of the cumulative numbers
  /// @param reached what is seen over the limit
  public record Fit(
      Estimate limit, Estimate rate, Estimate midpoint, double rSquared, double reached) {}

  /// @param error its standard error
  public record Estimate(double value, double error) {}

  /// What it says, in one sentence.
  public String sentence() {
    return fit == null
        ? "No S-curve: %s.".formatted(reason)
        : "S-curve of %d years: limit %.0f ± %.0f families, %.0f %% reached."
            .formatted(years, fit.limit().value(), fit.limit().error(), 100 * fit.reached());
  }

  /// @param byYear how many are new in a year; a year that is missing between others has none
  /// @param last the last year to count
  public static GrowthCurve of(Map<Integer, Long> byYear, int last) {
    int first =
        byYear.entrySet().stream()
            .filter(year -> year.getValue() > 0)
            .mapToInt(Map.Entry::getKey)
            .min()
            .orElse(last + 1);
    int years = Math.max(0, last - first + 1);
    var sums = new double[years];
    long seen = 0;
    for (int i = 0; i < years; i++) {
      seen += byYear.getOrDefault(first + i, 0L);
      sums[i] = seen;
    }
    if (years < FEWEST_YEARS) {
      return new GrowthCurve(years, seen, null, Reason.TOO_FEW_YEARS);
    }
    if (seen < FEWEST) {
      return new GrowthCurve(years, seen, null, Reason.TOO_FEW);
    }
    var fit = fit(sums, first);
    if (fit.isEmpty()) {
      return new GrowthCurve(years, seen, null, Reason.NO_CONVERGENCE);
    }
    var limit = fit.get().limit();
    return limit.value() > MOST_BEYOND * seen || limit.error() > limit.value()
        ? new GrowthCurve(years, seen, null, Reason.NO_LIMIT_IN_SIGHT)
        : new GrowthCurve(years, seen, fit.get(), null);
  }

  /// The best of the curves that are found from several first guesses.
  private static Optional<Fit> fit(double[] sums, int first) {
    return Arrays.stream(FIRST_LIMITS)
        .boxed()
        .flatMap(limit -> optimum(sums, limit).stream())
        .min(Comparator.comparingDouble(Optimum::getCost))
        .flatMap(best -> described(best, sums, first));
  }

  /// Numbers are shares of the last, years count from the first. Empty where the search finds none.
  private static Optional<Optimum> optimum(double[] sums, double limit) {
    double seen = sums[sums.length - 1];
    // Where the limit is known, the logarithm of what is reached over what is left is a line.
    double from = Math.log(sums[0] / (limit * seen - sums[0]));
    double slope = (-Math.log(limit - 1) - from) / (sums.length - 1);
    if (slope <= 0) {
      return Optional.empty();
    }
    var problem =
        new LeastSquaresBuilder()
            .start(new double[] {limit, slope, -from / slope})
            .model(curve(sums.length))
            .target(Arrays.stream(sums).map(sum -> sum / seen).toArray())
            .maxEvaluations(MOST_STEPS)
            .maxIterations(MOST_STEPS)
            .build();
    try {
      return Optional.of(new LevenbergMarquardtOptimizer().optimize(problem));
    } catch (MathRuntimeException e) {
      // The library's way to say that it gave up; where all guesses end so, the reason says it.
      return Optional.empty();
    }
  }

  /// The curve and by how much it moves with limit, rate and midpoint.
  private static MultivariateJacobianFunction curve(int years) {
    return at -> {
      double limit = at.getEntry(0);
      double rate = at.getEntry(1);
      double midpoint = at.getEntry(2);
      var values = new double[years];
      var slopes = new double[years][3];
      for (int i = 0; i < years; i++) {
        double part = 1 / (1 + Math.exp(-rate * (i - midpoint)));
        values[i] = limit * part;
        slopes[i][0] = part;
        slopes[i][1] = limit * part * (1 - part) * (i - midpoint);
        slopes[i][2] = -limit * part * (1 - part) * rate;
      }
      return new Pair<>(MatrixUtils.createRealVector(values), MatrixUtils.createRealMatrix(slopes));
    };
  }

  private static Optional<Fit> described(Optimum best, double[] sums, int first) {
    RealVector errors;
    try {
      errors = best.getSigma(SINGULAR);
    } catch (MathRuntimeException e) {
      // The years leave a parameter open: the matrix to turn around is singular.
      return Optional.empty();
    }
    double squares = best.getCost() * best.getCost();
    double spread = Math.sqrt(squares / (sums.length - 3));
    double seen = sums[sums.length - 1];
    double mean = DoubleStream.of(sums).average().orElseThrow() / seen;
    double all = DoubleStream.of(sums).map(sum -> sum / seen - mean).map(d -> d * d).sum();
    var at = best.getPoint();
    return Optional.of(
        new Fit(
            new Estimate(at.getEntry(0) * seen, errors.getEntry(0) * spread * seen),
            new Estimate(at.getEntry(1), errors.getEntry(1) * spread),
            new Estimate(first + at.getEntry(2), errors.getEntry(2) * spread),
            1 - squares / all,
            1 / at.getEntry(0)));
  }
}
