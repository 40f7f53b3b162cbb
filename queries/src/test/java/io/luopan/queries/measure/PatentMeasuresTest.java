package io.luopan.queries.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.luopan.queries.measure.CandidateScore.Holder;
import io.luopan.queries.measure.CandidateScore.Weights;
import io.luopan.queries.measure.CitationStrength.Cited;
import io.luopan.queries.measure.LifeCycle.Stage;
import io.luopan.queries.measure.LifeCycle.Thresholds;
import io.luopan.queries.measure.LifeCycle.Year;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Measures over patents, holders and years: citations, life, candidates.
class PatentMeasuresTest {

  @Test
  void overTheWholeWorldStrengthIsOneAndTheTopTenthIsATenth() {
    var random = new SplittableRandom(11);
    var world =
        IntStream.range(0, 500)
            .mapToObj(i -> new Cited(2000 + i % 3, "H01M", random.nextInt(1, 6)))
            .toList();
    var strength = new CitationStrength(world);

    assertThat(strength.mean(world).mean()).isCloseTo(1, within(1e-9));
    assertThat(strength.inTop(world, 0.1).mean()).isCloseTo(0.1, within(1e-9));
    assertThat(strength.inTop(world, 0.01).mean()).isCloseTo(0.01, within(1e-9));
  }

  @Test
  void aCohortThatNobodyCitesOrKnowsGivesNoStrength() {
    var uncited = new Cited(2024, "H01M", 0);
    var strength = new CitationStrength(List.of(uncited));

    assertThat(strength.of(uncited)).isNull();
    assertThat(strength.mean(List.of(uncited))).isNull();
    assertThat(strength.of(new Cited(1999, "H01M", 3))).isNull();
    assertThat(strength.inTop(List.of(new Cited(1999, "H01M", 3)), 0.1)).isNull();
  }

  static Stream<Arguments> lives() {
    return Stream.of(
        Arguments.of(Stage.UNKNOWN, new long[] {30, 40, 50, 60, 70}),
        Arguments.of(Stage.UNKNOWN, new long[] {1, 2, 3, 3, 4, 5}),
        Arguments.of(Stage.EMERGENCE, new long[] {1, 2, 3, 4, 7, 9}),
        Arguments.of(Stage.GROWTH, new long[] {10, 12, 14, 20, 30, 40}),
        Arguments.of(Stage.GROWTH, new long[] {1, 0, 0, 0, 20, 30, 40}),
        Arguments.of(Stage.MATURITY, new long[] {50, 50, 50, 50, 51, 52}),
        Arguments.of(Stage.DECLINE, new long[] {50, 50, 50, 40, 30, 20}),
        Arguments.of(Stage.DECLINE, new long[] {20, 20, 20, 5, 5, 5}),
        Arguments.of(Stage.REVIVAL, new long[] {60, 60, 60, 20, 20, 20, 30, 40, 50}));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lives")
  void tellsTheStageByPatentsAndApplicants(Stage stage, long[] patents) {
    var years = new TreeMap<Integer, Year>();
    for (int i = 0; i < patents.length; i++) {
      years.put(2000 + i, new Year(patents[i], patents[i] / 2));
    }

    var life = LifeCycle.of(years, 2000 + patents.length - 1, Thresholds.DEFAULT);

    assertThat(life.stage()).isEqualTo(stage);
  }

  @Test
  void aTechnologyOfFewerButLargerApplicantsIsMature() {
    var years = new TreeMap<Integer, Year>();
    for (int i = 0; i < 6; i++) {
      years.put(2000 + i, new Year(50 + 10 * i, 30 - 3 * i));
    }

    assertThat(LifeCycle.of(years, 2005, Thresholds.DEFAULT).stage()).isEqualTo(Stage.MATURITY);
  }

  @Test
  void lifeWithoutYearsIsUnknown() {
    assertThat(LifeCycle.of(Map.of(), 2024, Thresholds.DEFAULT).stage()).isEqualTo(Stage.UNKNOWN);
    assertThatThrownBy(() -> new Thresholds(0, 1, 1, 0.1)).hasMessageContaining("0 years");
  }

  @Test
  void maturityOfNothingIsAbsent() {
    var nothing = Maturity.of(0, 0, 0, 0);

    assertThat(nothing).isEqualTo(new Maturity(null, null, null, null));
    assertThat(Maturity.readiness(List.of())).isNull();
    assertThatThrownBy(() -> Maturity.readiness(List.of(10))).hasMessageContaining("1 to 9");
  }

  @Test
  void whatHasRunOutOrRunsOutLaterDoesNotExpireWithin() {
    var asOf = LocalDate.of(2026, 1, 1);
    var days =
        Stream.of("2026-01-01", "2026-01-02", "2027-01-01", "2027-01-02")
            .map(day -> Optional.of(LocalDate.parse(day)))
            .toList();

    assertThat(Expiry.within(1, asOf, days).expiring().part()).isEqualTo(2);
    assertThat(Expiry.within(1, asOf, List.of()).expiring().value()).isNull();
  }

  @Test
  void demandOfNobodyIsNoBalanceAgainstNothing() {
    assertThat(new SupplyDemand(0, 0L).balance()).isNull();
    assertThat(new SupplyDemand(5, 0L).balance()).isEqualTo(1);
    assertThat(new SupplyDemand(5, 0L).coverage()).isNull();
    assertThat(new SupplyDemand(0, 5L).balance()).isEqualTo(-1);
  }

  @Test
  void aCandidateRisesWithEachTerm() {
    var base = score(1, 1L, "CN/320000/", 0.5);

    assertThat(score(5, 1L, "CN/320000/", 0.5)).isGreaterThan(base);
    assertThat(score(1, 9L, "CN/320000/", 0.5)).isGreaterThan(base);
    assertThat(score(1, 1L, "CN/370000/", 0.5)).isGreaterThan(base);
    assertThat(score(1, 1L, "CN/320000/", 2.0)).isGreaterThan(base);
    assertThat(score(1e9, 1_000_000_000L, "CN/370000/370900/370902/", 1e9)).isBetween(0.999, 1.0);
  }

  @Test
  void anUnknownTermNeitherHelpsNorHarms() {
    var known =
        CandidateScore.of(
            new Holder(Map.of("n3", 3.0), null, null, null),
            "n4",
            "CN/370000/370900/",
            Example.page().relatedness(),
            Weights.DEFAULT);

    // ½ · 3/6, of the weight 0.4.
    assertThat(known.score()).isCloseTo(0.25, within(1e-12));
    assertThat(known.known()).isCloseTo(0.4, within(1e-12));
    assertThat(known.terms().getFirst().inputs()).containsEntry("proximity to n3", 0.5);
  }

  @Test
  void aCandidateOfWhomNothingIsKnownHasNoScore() {
    var unknown =
        CandidateScore.of(
            new Holder(Map.of(), null, null, null),
            "n4",
            "CN/",
            Example.page().relatedness(),
            new Weights(0, 1, 1, 1, 3));

    assertThat(unknown.score()).isNull();
  }

  private static @Nullable Double score(
      double families, Long unused, String path, Double citations) {
    return CandidateScore.of(
            new Holder(Map.of("n4", families, "n1", 500.0), unused, path, citations),
            "n4",
            "CN/370000/370900/",
            Example.page().relatedness(),
            Weights.DEFAULT)
        .score();
  }
}
