package io.luopan.queries.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Matrices that tempt to divide by zero.
class HostileMatricesTest {

  @Test
  void nothingAtAllGivesNothing() {
    var table = new Specialization(Amounts.of(Map.of()), 1);

    assertThat(table.rta("r", "n")).isNull();
    assertThat(table.share("r", "n")).isNull();
    assertThat(table.isInTop("r", "n", 0.75)).isFalse();
    assertThat(density(table, "r", "n")).isZero();
    assertThat(table.presence().diversity("r")).isZero();
    assertThat(table.presence().ubiquity("n")).isZero();
    assertThat(new Opportunity(table.presence()).coi("r")).isNull();
    assertThat(new CoOccurrenceRelatedness(table.presence(), Similarity.COSINE).density("r", "n"))
        .isZero();
    assertThat(new Opportunity(table.presence()).cog("r", "n")).isNull();
  }

  @Test
  void onlyZeroesGiveNothing() {
    var table =
        new Specialization(Amounts.of(Map.of("r", Example.row(0, 0), "s", Example.row(0, 0))), 1);

    assertThat(table.rta("r", "n1")).isNull();
    assertThat(table.symmetricRta("r", "n1")).isNull();
    assertThat(table.rpa("r", "n1")).isNull();
    assertThat(density(table, "r", "n1")).isZero();
    assertThat(Complexity.of(table.presence()).whyAbsent()).isPresent();
  }

  @Test
  void aSingleRegionIsAverageInAll() {
    var table = new Specialization(Amounts.of(Map.of("r", Example.row(3, 1, 4))), 1);

    assertThat(table.rta("r", "n2")).isEqualTo(1);
    assertThat(table.symmetricRta("r", "n2")).isZero();
    assertThat(density(table, "r", "n2")).isEqualTo(1);
    assertThat(Complexity.of(table.presence()).eci("r")).isNull();
  }

  @Test
  void aRegionAndANodeOfNothingAreLeftOutOfComplexity() {
    var presence =
        Presence.of(
            Map.of(
                "E", Set.of("a", "b", "c"),
                "F", Set.of("b", "c"),
                "G", Set.of("c"),
                "nowhere", Set.of()));

    var opportunity = new Opportunity(presence);

    assertThat(opportunity.complexity().eci("E")).isPositive();
    assertThat(opportunity.complexity().eci("nowhere")).isNull();
    assertThat(opportunity.complexity().pci("unheard of")).isNull();
    assertThat(opportunity.coi("nowhere")).isZero();
  }

  @Test
  void aNodeOfNobodyHasNeitherRtaNorGain() {
    var table =
        new Specialization(
            Amounts.of(
                Map.of(
                    "E", Example.row(9, 9, 1, 0),
                    "F", Example.row(1, 9, 1, 0),
                    "G", Example.row(0, 1, 9, 0))),
            1);

    assertThat(table.rta("E", "n4")).isNull();
    assertThat(density(table, "E", "n4")).isZero();
    assertThat(new Opportunity(table.presence()).cog("E", "n4")).isNull();
  }

  @Test
  void twoGroupsWithNothingInCommonHaveNoComplexity() {
    var presence =
        Presence.of(
            Map.of(
                "A", Set.of("a", "b"),
                "B", Set.of("b"),
                "C", Set.of("c", "d", "e"),
                "D", Set.of("d")));

    var complexity = Complexity.of(presence);

    assertThat(complexity.eci("A")).isNull();
    assertThat(complexity.pci("c")).isNull();
    assertThat(complexity.whyAbsent())
        .hasValueSatisfying(why -> assertThat(why).contains("groups"));
  }

  @Test
  void everybodyEverywhereHasNoComplexity() {
    var all = Set.of("a", "b", "c");

    var complexity = Complexity.of(Presence.of(Map.of("A", all, "B", all, "C", all)));

    assertThat(complexity.eci("A")).isNull();
    assertThat(complexity.whyAbsent()).isPresent();
  }

  @Test
  void hugeAndTinyAmountsStayFinite() {
    var table =
        new Specialization(
            Amounts.of(Map.of("r", Example.row(1e70, 1e-70), "s", Example.row(1, 1e70))), 1);

    assertThat(table.rta("r", "n1")).isCloseTo(2, within(1e-9));
    assertThat(table.rta("r", "n2")).isBetween(0.0, 1e-100);
    assertThat(table.rta("s", "n2")).isFinite();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, 1e71, 1e-71})
  void refusesWhatIsNoAmount(double amount) {
    var cells = Map.of("r", Map.of("n", amount));

    assertThatThrownBy(() -> Amounts.of(cells))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("amount on n");
  }

  @Test
  void takesArraysAsTheyAreAndRefusesThoseThatDoNotFit() {
    var nodes = List.of("n2", "n1");
    var table =
        new Specialization(
            Amounts.of(
                List.of("s", "r"), nodes, new double[][] {{1, 3}, {2, 0}}, new double[] {4, 4}),
            1);

    assertThat(table.amount("s", "n1")).isEqualTo(3);
    assertThat(table.rta("r", "n2")).isEqualTo(2);
    assertThatThrownBy(
            () -> Amounts.of(List.of("r"), nodes, new double[][] {{1}}, new double[] {1, 1}))
        .hasMessageContaining("do not fit");
    assertThatThrownBy(
            () -> Amounts.of(List.of(), List.of("n", "n"), new double[0][], new double[2]))
        .hasMessageContaining("n names two");
  }

  @Test
  void nobodyHoldingAnythingIsNoConcentration() {
    var nobody = new Concentration(List.of(), 0);

    assertThat(nobody.ratio(4)).isNull();
    assertThat(nobody.herfindahl()).isNull();
    assertThat(nobody.tiedAt(4)).isZero();
    assertThat(new Share(0, 0, 0).value()).isNull();
    assertThat(new Share(0, 0, 0).range()).isNull();
  }

  @Test
  void onlyUnknownHoldersSayNothingOfConcentration() {
    var unknown = new Concentration(List.of(), 7);

    assertThat(unknown.ratio(4)).isEqualTo(new Range(0, 1));
    assertThat(unknown.herfindahl()).isEqualTo(new Range(0, 1));
  }

  @Test
  void refusesPartsLargerThanTheirWhole() {
    assertThatThrownBy(() -> new Share(3, 4, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Concentration(List.of(-1.0), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Concentration(List.of(1.0), Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CandidateScore.Holder(Map.of("n", Double.NaN), null, null, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SupplyDemand(-1, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static double density(Specialization table, String region, String node) {
    return table.relatedness().density(region, node, DensityConvention.HIDALGO);
  }
}
