package io.luopan.queries.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.industry.IndustryFact.Alignment;
import io.luopan.model.industry.IndustryFact.Standing;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.SmallGraph;
import io.luopan.queries.comparison.ChainSummary.TypeCount;
import io.luopan.queries.gap.GapMethod;
import io.luopan.queries.gap.GapType;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// Yangzhou's 613 (hydrogen and photovoltaics) beside a 1650 of Jiangsu: a wider hydrogen chain of
/// the same three nodes and one more, and cranes without nodes. Both list ships.
@WithGraph
class SystemComparisonQueriesIT {
  private static final GapMethod METHOD = GapMethod.defaults(LocalDate.of(2024, 1, 1));
  private static Questions questions;

  @BeforeAll
  static void load(Driver driver) {
    questions = SmallGraph.load(driver);
    try (var session = driver.session()) {
      session.run(CypherFiles.read(SystemComparisonQueriesIT.class, "secondSystem")).consume();
    }
  }

  @Test
  void pairsChainsByTheirAlignments() {
    var comparison = compare("613", "1650");

    assertThat(comparison.aligned())
        .extracting(one -> one.left().chain().code())
        .containsExactly("hydrogen", "ship");
    var pair = comparison.aligned().getFirst();
    assertThat(pair.left().chain().code()).isEqualTo("hydrogen");
    assertThat(pair.right().chain().code()).isEqualTo("1650.hydrogen");
    assertThat(pair.relation()).isEqualTo(Alignment.NARROWER);
    assertThat(pair.standing()).isEqualTo(Standing.CURATED);
    assertThat(pair.reason()).contains("filling stations");
    assertThat(compare("1650", "613").aligned().getFirst().relation()).isEqualTo(Alignment.BROADER);
  }

  @Test
  void namesEveryChainThatIsAlignedWithNothingOfTheOther() {
    var comparison = compare("613", "1650");

    assertThat(comparison.leftAlone())
        .extracting(alone -> alone.chain().code())
        .containsExactly("pv");
    assertThat(comparison.rightAlone())
        .extracting(alone -> alone.chain().code())
        .containsExactly("1650.crane");
    assertThat(comparison.rightAlone().getFirst().nodes()).isZero();
    assertThat(comparison.rightAlone().getFirst().meanDensity()).isNull();
  }

  @Test
  void sumsUpAChainAsByHand() {
    var pair = compare("613", "1650").aligned().getFirst();

    assertThat(pair.left().types())
        .containsExactly(new TypeCount(GapType.BROKEN, 2), new TypeCount(GapType.STRONG, 1));
    assertThat(pair.left().patents()).isEqualTo(9);
    assertThat(pair.left().families()).isEqualTo(8);
    assertThat(pair.left().meanSpecialization())
        .isCloseTo(((7 / 8.0) / (13 / 49.0) + 0 + (1 / 8.0) / (12 / 49.0)) / 3, within(1e-9));
    assertThat(pair.left().meanDensity()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(pair.left().gravest()).isNull();
    assertThat(pair.right().nodes()).isEqualTo(4);
    assertThat(pair.right().types())
        .contains(new TypeCount(GapType.UNKNOWN, 1), new TypeCount(GapType.STRONG, 1));
    assertThat(pair.right().families()).isEqualTo(8);
  }

  @Test
  void pairsAChainThatBothListWithItself() {
    var both = compare("613", "1650").aligned().getLast();

    assertThat(both.left().chain()).isEqualTo(both.right().chain());
    assertThat(both.relation()).isEqualTo(Alignment.EXACT);
    assertThat(both.reason()).isEqualTo("Both systems list this chain.");
  }

  @Test
  void comparesASystemWithAnotherOnly() {
    assertThatThrownBy(() -> compare("613", "613")).isInstanceOf(RefusedException.class);
  }

  private static SystemComparison compare(String left, String right) {
    return questions
        .systemComparisons()
        .compare(
            questions.systems().get(left),
            questions.systems().get(right),
            questions.regions().get("321000"),
            METHOD);
  }
}
