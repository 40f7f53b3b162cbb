package io.luopan.queries.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.luopan.queries.industry.ChainTree;
import io.luopan.queries.industry.ChainTree.Feed;
import io.luopan.queries.measure.Amounts;
import io.luopan.queries.measure.ChainTopology;
import io.luopan.queries.measure.DensityConvention;
import io.luopan.queries.measure.Specialization;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The worked examples of `docs/measures.md`.
class MeasuresPageTest {
  private static final List<String> NODES = List.of("n1", "n2", "n3", "n4", "n5");
  private static final Offset<Double> FOUR_DIGITS = within(0.00005);

  private final Specialization page =
      new Specialization(
          Amounts.of(
              Map.of(
                  "A", amounts(8, 2, 0, 1, 4),
                  "B", amounts(1, 6, 3, 0, 0),
                  "C", amounts(0, 1, 9, 5, 0),
                  "D", amounts(2, 0, 1, 7, 6)),
              amounts(11, 9, 13, 13, 10)),
          1);

  private final ChainTopology chain =
      new ChainTopology(
          new ChainTree(
              NODES,
              List.of(
                  new Feed("n1", "n3", false),
                  new Feed("n2", "n3", false),
                  new Feed("n3", "n4", false),
                  new Feed("n4", "n5", false))));

  @Test
  void sharesAndAdvantagesAreThoseOfThePage() {
    assertThat(page.share("A", "n1")).isCloseTo(8 / 11.0, FOUR_DIGITS);
    assertThat(rta("A"))
        .containsExactly(new double[] {2.7152, .8296, 0, .2872, 1.4933}, FOUR_DIGITS);
    assertThat(rta("B")).containsExactly(new double[] {.5091, 3.7333, 1.2923, 0, 0}, FOUR_DIGITS);
    assertThat(rta("C")).containsExactly(new double[] {0, .4148, 2.5846, 1.4359, 0}, FOUR_DIGITS);
    assertThat(rta("D")).containsExactly(new double[] {.6364, 0, .2692, 1.8846, 2.1}, FOUR_DIGITS);
  }

  @Test
  void proximitiesAndDensitiesOfHidalgoAreThoseOfThePage() {
    assertThat(page.relatedness().proximity("n1", "n5")).isEqualTo(0.5);
    assertThat(page.relatedness().proximity("n1", "n2")).isZero();

    assertThat(density("A")).containsExactly(new double[] {1, 0, 0, .25, .75}, FOUR_DIGITS);
    assertThat(density("B")).containsExactly(new double[] {0, 1, .75, .25, 0}, FOUR_DIGITS);
    assertThat(density("C")).containsExactly(new double[] {0, .3333, .75, .75, .25}, FOUR_DIGITS);
    assertThat(density("D")).containsExactly(new double[] {.3333, 0, .25, .75, .75}, FOUR_DIGITS);
  }

  @Test
  void densitiesOfEconGeoAreThoseOfThePage() {
    assertThat(econGeo("A")).containsExactly(new double[] {100, 0, 0, 50, 50}, FOUR_DIGITS);
    assertThat(econGeo("B")).containsExactly(new double[] {0, 100, 50, 50, 0}, FOUR_DIGITS);
    assertThat(econGeo("C")).containsExactly(new double[] {0, 100, 50, 50, 50}, FOUR_DIGITS);
    assertThat(econGeo("D")).containsExactly(new double[] {100, 0, 50, 50, 50}, FOUR_DIGITS);
  }

  @Test
  void ofFourRegionsOnlyTheFirstIsInTheTopQuarter() {
    assertThat(Stream.of("A", "B", "C", "D").filter(region -> page.isInTop(region, "n4", 0.75)))
        .containsExactly("D");
  }

  @Test
  void criticalityCountsWhatHasNoOtherSupplier() {
    assertThat(NODES.stream().map(chain::criticality)).containsExactly(0.0, 0.0, 0.4, 0.2, 0.0);
  }

  @Test
  void severityIsTheProductThatThePageGives() {
    var facts = new Case().rta(page.rta("A", "n4")).facts(chain.criticality("n4"));
    double reach = page.relatedness().density("A", "n4", DensityConvention.HIDALGO);

    var severity = rules().severity(GapType.WEAK, facts, reach);

    assertThat(severity).isCloseTo(0.0356, FOUR_DIGITS);
  }

  static Stream<Arguments> cases() {
    return Stream.of(
        Arguments.of("a", new Case().reference(8).holders(3).rta(2.0).top(), "UNKNOWN, STRONG"),
        Arguments.of("b", new Case().rta(0.0), "ABSENT, WEAK"),
        Arguments.of("c", new Case().holders(1).rta(0.6).beside("n5"), "BROKEN"),
        Arguments.of("d", new Case().holders(3).rta(0.8).control(0.65, 0.2), "CHOKE"),
        Arguments.of("e", new Case().holders(3).rta(0.8).control(0.9, null), "NORMAL"),
        Arguments.of("f", new Case().holders(5).rta(1.6).beside("n5").top().valid(0.7), "STRONG"),
        Arguments.of("g", new Case().holders(3).rta(0.4), "WEAK"),
        Arguments.of("h", new Case().holders(4).rta(1.2), "NORMAL"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("cases")
  void findingsAreThoseOfThePage(String name, Case given, String findings) {
    var found = rules().findings(given.facts(0));

    assertThat(found).as(name).extracting(GapType::name).containsExactly(findings.split(", "));
  }

  private static GapRules rules() {
    return new GapRules(GapThresholds.DEFAULT);
  }

  private static Map<String, Double> amounts(double... values) {
    var amounts = new LinkedHashMap<String, Double>();
    for (int i = 0; i < values.length; i++) {
      amounts.put(NODES.get(i), values[i]);
    }
    return amounts;
  }

  private double[] rta(String region) {
    return NODES.stream()
        .map(node -> page.rta(region, node))
        .mapToDouble(rta -> rta == null ? Double.NaN : rta)
        .toArray();
  }

  private double[] density(String region) {
    return NODES.stream()
        .mapToDouble(node -> page.relatedness().density(region, node, DensityConvention.HIDALGO))
        .toArray();
  }

  private double[] econGeo(String region) {
    return NODES.stream()
        .mapToDouble(node -> page.relatedness().density(region, node, DensityConvention.ECONGEO))
        .toArray();
  }

  /// One row of the page's examples: reference 40, coverage 0.9, nobody, nothing, unless said.
  private static final class Case {
    private double reference = 40;
    private long holders;
    private @Nullable Double rta;
    private List<String> neighbours = List.of();
    private boolean top;
    private @Nullable Double valid;
    private @Nullable Double foreign;
    private @Nullable Double domesticCited;

    Case reference(double value) {
      reference = value;
      return this;
    }

    Case holders(long value) {
      holders = value;
      return this;
    }

    Case rta(@Nullable Double value) {
      rta = value;
      return this;
    }

    Case beside(String... strong) {
      neighbours = Arrays.asList(strong);
      return this;
    }

    Case top() {
      top = true;
      return this;
    }

    Case valid(double share) {
      valid = share;
      return this;
    }

    Case control(double foreignShare, @Nullable Double domesticCitedShare) {
      foreign = foreignShare;
      domesticCited = domesticCitedShare;
      return this;
    }

    NodeFacts facts(double criticality) {
      return new NodeFacts(
          reference,
          0.9,
          holders,
          rta,
          neighbours,
          top,
          valid,
          foreign,
          null,
          false,
          domesticCited,
          0,
          criticality);
    }
  }
}
