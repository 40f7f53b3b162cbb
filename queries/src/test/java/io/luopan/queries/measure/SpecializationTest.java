package io.luopan.queries.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The worked example: four regions, five nodes; RTA, proximity and density computed by hand.
class SpecializationTest {
  private static final double[][] X = {
    {8, 2, 0, 1, 4}, {1, 6, 3, 0, 0}, {0, 1, 9, 5, 0}, {2, 0, 1, 7, 6}
  };
  private static final double[][] RTA = {
    {2.7152, 0.8296, 0, 0.2872, 1.4933},
    {0.5091, 3.7333, 1.2923, 0, 0},
    {0, 0.4148, 2.5846, 1.4359, 0},
    {0.6364, 0, 0.2692, 1.8846, 2.1}
  };
  private static final double[][] HIDALGO = {
    {1, 0, 0, .25, .75}, {0, 1, .75, .25, 0}, {0, .3333, .75, .75, .25}, {.3333, 0, .25, .75, .75}
  };
  private static final double[][] ECONGEO = {
    {100, 0, 0, 50, 50}, {0, 100, 50, 50, 0}, {0, 100, 50, 50, 50}, {100, 0, 50, 50, 50}
  };

  private final Specialization table = table();

  @Test
  void computesRtaAsByHand() {
    forEach((r, n) -> assertThat(table.rta("r" + r, "n" + n)).isCloseTo(RTA[r][n], within(1e-4)));
  }

  @Test
  void computesProximityAsByHand() {
    assertThat(table.relatedness().proximity("n0", "n4")).isEqualTo(0.5);
    assertThat(table.relatedness().proximity("n1", "n2")).isEqualTo(0.5);
    assertThat(table.relatedness().proximity("n2", "n3")).isEqualTo(0.5);
    assertThat(table.relatedness().proximity("n3", "n4")).isEqualTo(0.5);
    assertThat(table.relatedness().proximity("n0", "n1")).isZero();
    assertThat(table.relatedness().proximity("n0", "n0")).isEqualTo(1);
  }

  @Test
  void computesDensityInBothConventions() {
    forEach(
        (r, n) -> {
          assertThat(table.relatedness().density("r" + r, "n" + n, DensityConvention.HIDALGO))
              .isCloseTo(HIDALGO[r][n], within(1e-4));
          assertThat(table.relatedness().density("r" + r, "n" + n, DensityConvention.ECONGEO))
              .isCloseTo(ECONGEO[r][n], within(1e-2));
        });
  }

  @Test
  void knowsNoRtaOnANodeThatNobodyHas() {
    var empty =
        new Specialization(
            Amounts.of(Map.of("r", Map.of("a", 1.0)), Map.of("a", 1.0, "b", 0.0)), 1);

    assertThat(empty.rta("r", "b")).isNull();
    assertThat(empty.share("r", "b")).isNull();
    assertThat(empty.relatedness().density("r", "b", DensityConvention.HIDALGO)).isZero();
    assertThat(empty.rta("elsewhere", "a")).isNull();
  }

  @Test
  void finestQuarterOfFourRegionsIsOne() {
    assertThat(table.isInTop("r0", "n0", 0.75)).isTrue();
    assertThat(table.isInTop("r3", "n0", 0.75)).isFalse();
  }

  private static Specialization table() {
    var amounts = new HashMap<String, Map<String, Double>>();
    var reference = new HashMap<String, Double>();
    forEach(
        (r, n) -> {
          amounts.computeIfAbsent("r" + r, _ -> new HashMap<>()).put("n" + n, X[r][n]);
          reference.merge("n" + n, X[r][n], Double::sum);
        });
    return new Specialization(Amounts.of(amounts, reference), 1);
  }

  private interface Cell {
    void at(int region, int node);
  }

  private static void forEach(Cell cell) {
    for (int r = 0; r < X.length; r++) {
      for (int n = 0; n < X[r].length; n++) {
        cell.at(r, n);
      }
    }
  }
}
