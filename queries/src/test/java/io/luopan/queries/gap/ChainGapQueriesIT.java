package io.luopan.queries.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.queries.Questions;
import io.luopan.queries.SmallGraph;
import io.luopan.queries.measure.DensityConvention;
import io.luopan.queries.patent.RegionRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// The small graph, counted by hand. Families on electrolysis: Yangzhou 7 (two of its 8 patents are
/// one), Wuxi 2, Tai'an 4; storage: Tai'an 12; fuel cells: US 9, Yangzhou 1, Wuxi 2; solar cells:
/// Wuxi 12; 49 in all, 8 of them Yangzhou's.
@WithGraph
class ChainGapQueriesIT {
  private static final GapMethod METHOD = GapMethod.defaults(LocalDate.of(2024, 1, 1));
  private static Questions questions;

  @BeforeAll
  static void load(Driver driver) {
    questions = SmallGraph.load(driver);
  }

  @Test
  void countsAndJudgesAsByHand() {
    var gaps = gapsOf("321000", METHOD);
    var plant = gaps.get("hydrogen.elz");
    var storage = gaps.get("hydrogen.store");
    var cells = gaps.get("hydrogen.fc");

    assertThat(plant.metrics().patents()).isEqualTo(8);
    assertThat(plant.metrics().families()).isEqualTo(7);
    assertThat(plant.metrics().specialization()).isCloseTo((7 / 8.0) / (13 / 49.0), within(1e-9));
    assertThat(plant.metrics().share()).isCloseTo(7 / 13.0, within(1e-9));
    assertThat(plant.findings()).containsExactly(GapType.STRONG);
    assertThat(storage.findings()).containsExactly(GapType.BROKEN, GapType.WEAK);
    assertThat(cells.findings()).containsExactly(GapType.BROKEN, GapType.CHOKE);
    assertThat(cells.metrics().externalShare()).isCloseTo(9 / 12.0, within(1e-9));
    assertThat(cells.metrics().domesticCitedShare()).isCloseTo(1 / 4.0, within(1e-9));
    assertThat(plant.metrics().criticality()).isCloseTo(2 / 3.0, within(1e-9));
  }

  @Test
  void countsPatentsWhenAsked() {
    var method =
        new GapMethod(
            null,
            GapMethod.CountUnit.PATENT,
            GapMethod.Fractional.NONE,
            RegionRule.FIRST_APPLICANT,
            null,
            null,
            METHOD.asOf(),
            DensityConvention.HIDALGO,
            GapThresholds.DEFAULT);

    assertThat(gapsOf("321000", method).get("hydrogen.elz").metrics().specialization())
        .isCloseTo((8 / 9.0) / (14 / 50.0), within(1e-9));
  }

  @Test
  void countsEveryApplicantsHolderWhenAsked() {
    var method =
        new GapMethod(
            null,
            GapMethod.CountUnit.FAMILY,
            GapMethod.Fractional.NONE,
            RegionRule.ANY_APPLICANT,
            null,
            null,
            METHOD.asOf(),
            DensityConvention.HIDALGO,
            GapThresholds.DEFAULT);

    assertThat(gapsOf("321000", method).get("hydrogen.elz").metrics().holders()).isEqualTo(2);
  }

  @Test
  void keepsToThePeriod() {
    var method =
        new GapMethod(
            null,
            GapMethod.CountUnit.FAMILY,
            GapMethod.Fractional.NONE,
            RegionRule.FIRST_APPLICANT,
            LocalDate.of(2016, 1, 6),
            null,
            METHOD.asOf(),
            DensityConvention.HIDALGO,
            GapThresholds.DEFAULT);

    assertThat(gapsOf("321000", method).get("hydrogen.elz").metrics().patents()).isEqualTo(4);
  }

  @Test
  void comparesWithinTheReferenceArea() {
    var method =
        new GapMethod(
            "CN/320000/",
            GapMethod.CountUnit.FAMILY,
            GapMethod.Fractional.NONE,
            RegionRule.FIRST_APPLICANT,
            null,
            null,
            METHOD.asOf(),
            DensityConvention.HIDALGO,
            GapThresholds.DEFAULT);

    // Jiangsu has 9 families on electrolysis, none on storage, 3 on fuel cells, 12 on solar cells.
    assertThat(gapsOf("321000", method).get("hydrogen.elz").metrics().share())
        .isCloseTo(7 / 9.0, within(1e-9));
  }

  @Test
  void knowsNothingWhereNothingIsKnown() {
    var gap = gapsOf("CN", METHOD).get("hydrogen.store");

    assertThat(gap.metrics().domesticCitedShare()).isNull();
    assertThat(gap.evidence()).anyMatch(e -> e.statement().contains("not judged"));
  }

  @Test
  void opensEveryCountToItsPatents() {
    for (var rule : RegionRule.values()) {
      var method =
          new GapMethod(
              null,
              GapMethod.CountUnit.FAMILY,
              GapMethod.Fractional.NONE,
              rule,
              null,
              null,
              METHOD.asOf(),
              DensityConvention.HIDALGO,
              GapThresholds.DEFAULT);
      for (var gap : gapsOf("321000", method).values()) {
        for (var evidence : gap.evidence()) {
          for (var input : evidence.inputs()) {
            var selection = input.drillDown();
            if (selection != null) {
              var count = questions.patentPages().counts(List.of(selection)).get(selection);
              assertThat((double) count.value())
                  .as("%s of %s by %s", input.name(), gap.chainNode().key(), rule)
                  .isEqualTo(input.value());
            }
          }
        }
      }
    }
  }

  private static Map<String, ChainGap> gapsOf(String region, GapMethod method) {
    return questions
        .gaps()
        .gaps(questions.chains().get("hydrogen"), questions.regions().get(region), method)
        .gaps()
        .stream()
        .collect(Collectors.toMap(gap -> gap.chainNode().key(), gap -> gap));
  }
}
