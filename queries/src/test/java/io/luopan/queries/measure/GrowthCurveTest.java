package io.luopan.queries.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.luopan.queries.measure.GrowthCurve.Reason;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The numbers of fits are those of `scipy.optimize.curve_fit` 1.17.1 for the same years.
class GrowthCurveTest {

  /// The worked example of `docs/landscape.md`.
  @Test
  void fitsTheWorkedExample() {
    var curve = GrowthCurve.of(from(2008, 12, 8, 16, 28, 45, 60, 64, 58, 40, 27), 2017);

    assertThat(curve.years()).isEqualTo(10);
    assertThat(curve.seen()).isEqualTo(358);
    assertThat(curve.sentence())
        .isEqualTo("S-curve of 10 years: limit 390 ± 2 families, 92 % reached.");
    var fit = Objects.requireNonNull(curve.fit());
    assertThat(fit.limit().value()).isCloseTo(390.142903, within(1e-3));
    assertThat(fit.limit().error()).isCloseTo(1.56576946, within(1e-4));
    assertThat(fit.rate().value()).isCloseTo(0.66975095, within(1e-6));
    assertThat(fit.rate().error()).isCloseTo(0.00503956, within(1e-6));
    assertThat(fit.midpoint().value()).isCloseTo(2013.40812, within(1e-4));
    assertThat(fit.midpoint().error()).isCloseTo(0.01782014, within(1e-6));
    assertThat(fit.rSquared()).isCloseTo(0.99996246, within(1e-7));
    assertThat(fit.reached()).isCloseTo(0.91761249, within(1e-6));
  }

  @Test
  void tellsByItsErrorHowLittleAYoungCurveKnowsOfItsLimit() {
    var fit =
        Objects.requireNonNull(GrowthCurve.of(from(2010, 3, 4, 7, 9, 14, 20, 31), 2016).fit());

    assertThat(fit.limit().value()).isCloseTo(289.149, within(0.01));
    assertThat(fit.limit().error()).isCloseTo(92.009, within(0.01));
    assertThat(fit.reached()).isCloseTo(0.30434, within(1e-4));
  }

  @Test
  void fitsALimitToSteadyGrowthToo() {
    var steady = GrowthCurve.of(from(2010, 20, 20, 20, 20, 20, 20, 20, 20), 2017);

    var fit = Objects.requireNonNull(steady.fit());
    assertThat(fit.limit().value()).isCloseTo(189.1106, within(1e-3));
    assertThat(fit.limit().error()).isCloseTo(12.8548, within(1e-3));
    assertThat(fit.rSquared()).isCloseTo(0.995475, within(1e-6));
  }

  @Test
  void countsNothingThatIsFiledAfterTheLastYear() {
    var years = from(2008, 12, 8, 16, 28, 45, 60, 64, 58, 40, 27);
    years.put(2018, 999L);

    assertThat(GrowthCurve.of(years, 2017))
        .isEqualTo(GrowthCurve.of(from(2008, 12, 8, 16, 28, 45, 60, 64, 58, 40, 27), 2017));
  }

  @Test
  void fitsThroughYearsOfNothing() {
    var curve = GrowthCurve.of(from(2008, 5, 0, 10, 30, 0, 40, 12, 3), 2015);

    assertThat(curve.years()).isEqualTo(8);
    assertThat(Objects.requireNonNull(curve.fit()).limit().value()).isBetween(97.0, 120.0);
  }

  @Test
  void seesNoLimitWhereGrowthOnlyDoubles() {
    assertThat(GrowthCurve.of(from(2010, 2, 4, 8, 16, 32, 64, 128, 256), 2017).reason())
        .isEqualTo(Reason.NO_LIMIT_IN_SIGHT);
  }

  @Test
  void fitsNothingToFewYearsOrFew() {
    assertThat(GrowthCurve.of(from(2010, 20, 30, 40, 30, 20), 2014))
        .isEqualTo(new GrowthCurve(5, 140, null, Reason.TOO_FEW_YEARS));
    assertThat(GrowthCurve.of(Map.of(), 2015).sentence()).isEqualTo("No S-curve: TOO_FEW_YEARS.");
    assertThat(GrowthCurve.of(from(2010, 1, 2, 3, 4, 5, 4), 2015))
        .isEqualTo(new GrowthCurve(6, 19, null, Reason.TOO_FEW));
    assertThat(GrowthCurve.of(Map.of(), 2015))
        .isEqualTo(new GrowthCurve(0, 0, null, Reason.TOO_FEW_YEARS));
    assertThat(GrowthCurve.of(from(2010, 25, 0, 0, 0, 0, 0, 0), 2016).fit()).isNull();
  }

  private static Map<Integer, Long> from(int first, int... counts) {
    var years = new HashMap<Integer, Long>();
    for (int count : counts) {
      years.put(first + years.size(), (long) count);
    }
    return years;
  }
}
