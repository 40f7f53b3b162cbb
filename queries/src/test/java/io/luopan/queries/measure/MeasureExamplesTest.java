package io.luopan.queries.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.luopan.queries.measure.CitationStrength.Cited;
import io.luopan.queries.measure.LifeCycle.Stage;
import io.luopan.queries.measure.LifeCycle.Thresholds;
import io.luopan.queries.measure.LifeCycle.Year;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The worked examples of `docs/measures.md` on matrices, holders, patents and years.
class MeasureExamplesTest {
  private static final Offset<Double> FOUR_DIGITS = within(0.00005);

  private final Specialization page = Example.page();

  @ParameterizedTest
  @EnumSource
  void thePageWritesEachFormulaAsTheCodeNamesIt(Formula formula) throws IOException {
    var page = Files.readString(Path.of("../docs/measures.md"));

    assertThat(page.contains(formula.text())).as(formula.text()).isTrue();
  }

  @Test
  void symmetricFormsOfRta() {
    assertThat(byNode(n -> known(page.symmetricRta("A", n))))
        .containsExactly(new double[] {.4617, -.0931, -1, -.5538, .1979}, FOUR_DIGITS);
    assertThat(byNode(n -> known(page.rpa("A", n))))
        .containsExactly(new double[] {76.11, -18.46, -100, -84.76, 38.08}, within(0.005));
  }

  @Test
  void diversityUbiquityAndCoOccurrence() {
    var presence = page.presence();

    assertThat(List.of("A", "B", "C", "D")).allMatch(region -> presence.diversity(region) == 2);
    assertThat(Example.NODES.stream().map(presence::ubiquity)).containsExactly(1, 1, 2, 2, 2);
    assertThat(presence.coOccurrence("n1", "n5")).isEqualTo(1);
    assertThat(presence.coOccurrence("n3", "n5")).isZero();
  }

  @Test
  void relatednessOfCoOccurrence() {
    assertThat(related(Similarity.COSINE)).containsExactly(new double[] {.7071, .5}, FOUR_DIGITS);
    assertThat(related(Similarity.JACCARD)).containsExactly(new double[] {.5, .3333}, FOUR_DIGITS);
    assertThat(related(Similarity.ASSOCIATION)).containsExactly(new double[] {4, 2}, FOUR_DIGITS);
    assertThat(related(Similarity.PROBABILITY))
        .containsExactly(new double[] {3.2308, 1.5}, FOUR_DIGITS);
  }

  @Test
  void densityOverTheProbabilityOfCoOccurrence() {
    var related = new CoOccurrenceRelatedness(page.presence(), Similarity.PROBABILITY);
    var densities =
        Map.of(
            "A", new double[] {100, 0, 0, 50, 68.29},
            "B", new double[] {0, 100, 68.29, 50, 0},
            "C", new double[] {0, 100, 31.71, 50, 31.71},
            "D", new double[] {100, 0, 31.71, 50, 31.71});

    densities.forEach(
        (region, expected) ->
            assertThat(byNode(node -> related.density(region, node)))
                .containsExactly(expected, within(0.005)));
  }

  @Test
  void herfindahlOfEachNodeOverRegions() {
    var shares =
        byNode(
            node ->
                known(
                    new Concentration(
                            page.regions().stream().map(r -> page.amount(r, node)).toList(), 0)
                        .herfindahl()
                        .low()));

    assertThat(shares)
        .containsExactly(new double[] {.5702, .5062, .5385, .4438, .5200}, FOUR_DIGITS);
  }

  @Test
  void complexityOfTheNestedPattern() {
    var complexity = Complexity.of(Example.nested());

    assertThat(complexity.eci("E")).isCloseTo(1.3416, FOUR_DIGITS);
    assertThat(complexity.eci("F")).isCloseTo(.4472, FOUR_DIGITS);
    assertThat(complexity.eci("G")).isCloseTo(-.4472, FOUR_DIGITS);
    assertThat(complexity.eci("H")).isCloseTo(-1.3416, FOUR_DIGITS);
    assertThat(complexity.pci("m1")).isCloseTo(1.3416, FOUR_DIGITS);
    assertThat(complexity.pci("m4")).isCloseTo(-1.3416, FOUR_DIGITS);
    assertThat(complexity.whyAbsent()).isEmpty();
  }

  @Test
  void complexityIsAbsentWhereDiversityDoesNotTellItsSign() {
    var complexity = Complexity.of(page.presence());

    assertThat(complexity.eci("A")).isNull();
    assertThat(complexity.whyAbsent())
        .hasValueSatisfying(why -> assertThat(why).contains("diversity"));
  }

  @Test
  void opportunityOfTheNestedPattern() {
    var opportunity = new Opportunity(Example.nested());

    assertThat(opportunity.coi("E")).isZero();
    assertThat(opportunity.coi("F")).isCloseTo(.6977, FOUR_DIGITS);
    assertThat(opportunity.coi("G")).isCloseTo(.5713, FOUR_DIGITS);
    assertThat(opportunity.coi("H")).isCloseTo(.1229, FOUR_DIGITS);
    assertThat(opportunity.cog("F", "m1")).isCloseTo(.6440, FOUR_DIGITS);
    assertThat(opportunity.cog("H", "m2")).isCloseTo(.3813, FOUR_DIGITS);
    assertThat(opportunity.cog("F", "m2")).isZero();
  }

  @Test
  void concentrationWithUnknownHoldersAndTies() {
    var holders = new Concentration(List.of(5.0, 4.0, 3.0, 2.0, 2.0), 4);

    assertThat(holders.ratio(4)).isEqualTo(new Range(14 / 20.0, 18 / 20.0));
    assertThat(holders.tiedAt(4)).isEqualTo(1);
    assertThat(holders.herfindahl().low()).isCloseTo(.145, FOUR_DIGITS);
    assertThat(holders.herfindahl().high()).isCloseTo(.285, FOUR_DIGITS);
  }

  @Test
  void sharesOfAPartThatIsNotWhollyKnown() {
    var foreign = new Share(13, 20, 2);

    assertThat(foreign.value()).isEqualTo(0.65);
    assertThat(foreign.range()).isEqualTo(new Range(0.65, 0.75));
    assertThat(Share.of(6, 8).value()).isEqualTo(0.75);
  }

  @Test
  void citationsAgainstTheirYearAndClass() {
    var a = new Cited(2018, "H01M", 6);
    var b = new Cited(2018, "H01M", 0);
    var c = new Cited(2022, "C25B", 2);
    var strength =
        new CitationStrength(
            List.of(a, b, new Cited(2018, "H01M", 3), c, new Cited(2022, "C25B", 0)));

    assertThat(strength.of(a)).isEqualTo(2);
    assertThat(strength.of(c)).isEqualTo(2);
    assertThat(strength.mean(List.of(a, b, c)).mean()).isCloseTo(1.3333, FOUR_DIGITS);
    assertThat(strength.inTop(List.of(a), 0.1).mean()).isCloseTo(0.3, FOUR_DIGITS);
  }

  @Test
  void stageOfLife() {
    var years = new HashMap<Integer, Year>();
    years.put(2018, new Year(10, 5));
    years.put(2019, new Year(12, 6));
    years.put(2020, new Year(14, 7));
    years.put(2021, new Year(20, 9));
    years.put(2022, new Year(30, 12));
    years.put(2023, new Year(40, 15));

    var life = LifeCycle.of(years, 2023, Thresholds.DEFAULT);

    assertThat(life.stage()).isEqualTo(Stage.GROWTH);
    assertThat(life.patentGrowth()).isEqualTo(1.5);
    assertThat(life.applicantGrowth()).isEqualTo(1);
  }

  @Test
  void coefficientsOfMaturity() {
    var maturity = Maturity.of(30, 20, 10, 120);

    assertThat(maturity.growth()).isEqualTo(0.25);
    assertThat(maturity.ripeness()).isEqualTo(0.6);
    assertThat(maturity.ageing()).isCloseTo(0.8333, FOUR_DIGITS);
    assertThat(maturity.novelty()).isEqualTo(0.65);
    assertThat(Maturity.readiness(List.of(4, 9, 6, 7))).isEqualTo(new Maturity.Readiness(6, 4));
  }

  @Test
  void rightsThatRunOut() {
    var expiry =
        Expiry.within(
            3,
            LocalDate.of(2026, 1, 1),
            List.of(
                Optional.of(LocalDate.of(2027, 5, 4)),
                Optional.of(LocalDate.of(2029, 1, 1)),
                Optional.of(LocalDate.of(2035, 2, 3)),
                Optional.empty()));

    assertThat(expiry.expiring()).isEqualTo(new Share(2, 4, 1));
    assertThat(expiry.expiring().range()).isEqualTo(new Range(0.5, 0.75));
  }

  @Test
  void supplyAgainstDemand() {
    assertThat(new SupplyDemand(30, 10L).balance()).isEqualTo(0.5);
    assertThat(new SupplyDemand(30, 10L).coverage()).isEqualTo(3);
    assertThat(new SupplyDemand(30, null).balance()).isNull();
  }

  private static double[] byNode(ToDoubleFunction<String> measure) {
    return Example.NODES.stream().mapToDouble(measure).toArray();
  }

  private double[] related(Similarity similarity) {
    var related = new CoOccurrenceRelatedness(page.presence(), similarity);
    assertThat(related.relatedness("n1", "n2")).isZero();
    assertThat(related.relatedness("n1", "n1")).isZero();
    return new double[] {related.relatedness("n1", "n5"), related.relatedness("n3", "n4")};
  }

  private static double known(@Nullable Double value) {
    return value == null ? Double.NaN : value;
  }
}
