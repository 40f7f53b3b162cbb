package io.luopan.queries.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.luopan.model.place.RegionLevel;
import io.luopan.queries.comparison.ChainSummary.TypeCount;
import io.luopan.queries.comparison.GapHistory.Year;
import io.luopan.queries.gap.ChainGap;
import io.luopan.queries.gap.GapAction;
import io.luopan.queries.gap.GapAnswer;
import io.luopan.queries.gap.GapMethod;
import io.luopan.queries.gap.GapType;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.industry.IndustryChain;
import io.luopan.queries.place.Region;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The worked examples of gaps beside each other in `docs/measures.md`.
class ComparisonExamplesTest {
  private static final GapMethod METHOD = GapMethod.defaults(LocalDate.of(2024, 1, 1));
  private static final IndustryChain CHAIN =
      new IndustryChain("chain/five", List.of(), "five", null, null, null, null, null);
  private static final Region A =
      new Region("region/A", List.of(), "A", "A/", RegionLevel.COUNTRY, null, null);

  @Test
  void yearsAreCompleteAsThePageSays() {
    assertThat(Year.of(2021, 5, METHOD.asOf()))
        .isEqualTo(new Year(2021, LocalDate.of(2017, 1, 1), LocalDate.of(2021, 12, 31), true));
    assertThat(Year.of(2022, 5, METHOD.asOf()).complete()).isFalse();
    assertThat(Year.of(2022, 5, LocalDate.of(2024, 6, 30)).complete()).isTrue();
  }

  @Test
  void theChainOfFiveSumsUpAsThePageSays() {
    var summary =
        ChainSummary.of(
            new GapAnswer(
                CHAIN,
                A,
                METHOD,
                List.of(
                    gap("n1", GapType.STRONG, 8, 2.7152, 1, 0.0),
                    gap("n2", GapType.NORMAL, 2, 0.8296, 0, 0.0),
                    gap("n3", GapType.BROKEN, 0, 0.0, 0, 0.0),
                    gap("n4", GapType.WEAK, 1, 0.2872, 0.25, 0.0356),
                    gap("n5", GapType.STRONG, 4, 1.4933, 0.75, 0.0)),
                1.0,
                "7"));

    assertThat(summary.families()).isEqualTo(15);
    assertThat(summary.meanSpecialization()).isCloseTo(1.0651, within(0.00005));
    assertThat(summary.meanDensity()).isCloseTo(0.4, within(0.00005));
    assertThat(summary.gravest()).extracting(gap -> gap.chainNode().key()).isEqualTo("n4");
    assertThat(summary.types())
        .containsExactly(
            new TypeCount(GapType.BROKEN, 1),
            new TypeCount(GapType.STRONG, 2),
            new TypeCount(GapType.WEAK, 1),
            new TypeCount(GapType.NORMAL, 1));
  }

  @Test
  void aMeanIsOverWhatIsKnown() {
    var summary =
        ChainSummary.of(
            new GapAnswer(
                CHAIN,
                A,
                METHOD,
                List.of(
                    gap("n1", GapType.STRONG, 8, 2.0, 1, null),
                    gap("n2", GapType.UNKNOWN, 0, null, 0, null)),
                null,
                "7"));

    assertThat(summary.meanSpecialization()).isEqualTo(2);
    assertThat(summary.gravest()).isNull();
  }

  private static ChainGap gap(
      String key,
      GapType type,
      long families,
      @Nullable Double rta,
      double density,
      @Nullable Double severity) {
    return new ChainGap(
        CHAIN.id(),
        new ChainNode(
            "chain-node/" + key,
            List.of(),
            key,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            null,
            CHAIN.id()),
        A,
        METHOD,
        type,
        List.of(type),
        GapAction.NONE,
        severity,
        new ChainGap.Metrics(
            families,
            families,
            1,
            null,
            rta,
            density,
            1 - density,
            null,
            null,
            null,
            null,
            null,
            0,
            0,
            null),
        List.of());
  }
}
