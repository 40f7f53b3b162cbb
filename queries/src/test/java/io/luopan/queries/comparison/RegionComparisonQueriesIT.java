package io.luopan.queries.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.SmallGraph;
import io.luopan.queries.gap.ChainGap;
import io.luopan.queries.gap.GapMethod;
import io.luopan.queries.gap.GapType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// Families by hand, of 49: electrolysis 13 (Yangzhou 7, Wuxi 2, Tai'an 4), storage 12 (Tai'an).
/// Yangzhou has 8 in all, Wuxi and Tai'an 16 each.
@WithGraph
class RegionComparisonQueriesIT {
  private static final GapMethod METHOD = GapMethod.defaults(LocalDate.of(2024, 1, 1));
  private static Questions questions;

  @BeforeAll
  static void load(Driver driver) {
    questions = SmallGraph.load(driver);
  }

  @Test
  void putsRegionsBesideEachOtherOnEveryNode() {
    var comparison = compare("321000", "320200", "370900");

    assertThat(comparison.nodes())
        .extracting(node -> node.chainNode().key())
        .containsExactly("hydrogen.elz", "hydrogen.store", "hydrogen.fc");
    var plant = comparison.nodes().getFirst().gaps();
    assertThat(plant)
        .extracting(gap -> gap.region().code())
        .containsExactly("321000", "320200", "370900");
    assertThat(plant).extracting(gap -> gap.metrics().families()).containsExactly(7L, 2L, 4L);
    assertThat(plant.get(1).metrics().specialization())
        .isCloseTo((2 / 16.0) / (13 / 49.0), within(1e-9));
    assertThat(plant.get(2).metrics().share()).isCloseTo(4 / 13.0, within(1e-9));
    assertThat(comparison.nodes().get(1).gaps())
        .extracting(ChainGap::gapType)
        .containsExactly(GapType.BROKEN, GapType.ABSENT, GapType.STRONG);
  }

  @Test
  void saysOfEachRegionWhatAskingItAloneSays() {
    var comparison = compare("321000", "370000");

    for (var region : List.of("321000", "370000")) {
      var alone =
          questions
              .gaps()
              .gaps(questions.chains().get("hydrogen"), questions.regions().get(region), METHOD)
              .gaps();
      assertThat(
              comparison.nodes().stream()
                  .flatMap(node -> node.gaps().stream())
                  .filter(gap -> gap.region().code().equals(region)))
          .isEqualTo(alone);
    }
  }

  @Test
  void comparesTwoToTwentyRegionsEachNamedOnce() {
    assertThatThrownBy(() -> compare("321000"))
        .isInstanceOf(RefusedException.class)
        .hasMessage("From 2 to 20 regions can be compared, not 1.");
    assertThatThrownBy(() -> compare("321000", "扬州"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("named twice");
  }

  private static RegionComparison compare(String... regions) {
    return questions
        .regionComparisons()
        .compare(
            questions.chains().get("hydrogen"),
            Stream.of(regions).map(questions.regions()::get).toList(),
            METHOD);
  }
}
