package io.luopan.queries.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Worked out by hand with z = 1.959964.
class WilsonTest {
  private static final Offset<Double> FOUR_DIGITS = within(0.00005);

  @ParameterizedTest
  @CsvSource({
    "8, 10, 0.4902, 0.9433",
    "4, 5, 0.3755, 0.9638",
    "1, 2, 0.0945, 0.9055",
    "0, 10, 0, 0.2775",
    "10, 10, 0.7225, 1"
  })
  void isTheIntervalOfThePaper(long part, long whole, double low, double high) {
    var interval = Objects.requireNonNull(Wilson.interval(part, whole));

    assertThat(interval.low()).isCloseTo(low, FOUR_DIGITS);
    assertThat(interval.high()).isCloseTo(high, FOUR_DIGITS);
  }

  @Test
  void saysNothingOfAnEmptySample() {
    assertThat(Wilson.interval(0, 0)).isNull();
  }

  @Test
  void holdsTheShareAndStaysWithinItsBounds() {
    for (long whole = 1; whole <= 60; whole++) {
      for (long part = 0; part <= whole; part++) {
        var interval = Objects.requireNonNull(Wilson.interval(part, whole));

        assertThat(interval.low()).isBetween(0.0, (double) part / whole);
        assertThat(interval.high()).isBetween((double) part / whole, 1.0);
      }
    }
  }

  @Test
  void refusesAPartThatIsMoreThanTheWhole() {
    assertThatThrownBy(() -> Wilson.interval(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
