package io.luopan.queries.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GapRulesTest {
  private final GapRules rules = new GapRules(GapThresholds.DEFAULT);

  /// A sound node, of which a test changes what matters.
  private static final class Node {
    double reference = 100;
    @Nullable Double coverage = 1.0;
    long localHolders = 5;
    @Nullable Double rta = 0.8;
    List<String> strongNeighbours = List.of();
    boolean shareInTop;
    @Nullable Double validShare;
    @Nullable Double foreignShare;
    @Nullable Double cr4;
    boolean topFourForeign;
    @Nullable Double domesticCitedShare;

    NodeFacts facts() {
      return new NodeFacts(
          reference,
          coverage,
          localHolders,
          rta,
          strongNeighbours,
          shareInTop,
          validShare,
          foreignShare,
          cr4,
          topFourForeign,
          domesticCitedShare,
          0.5,
          0.25);
    }
  }

  @Test
  void isNormalWhenNothingElseHolds() {
    assertThat(rules.findings(new Node().facts())).containsExactly(GapType.NORMAL);
  }

  @Test
  void isUnknownWithFewerThanTenOrLittleCoverage() {
    var few = new Node();
    few.reference = 9;
    var unplaced = new Node();
    unplaced.coverage = 0.49;

    assertThat(rules.findings(few.facts()).getFirst()).isEqualTo(GapType.UNKNOWN);
    assertThat(rules.findings(unplaced.facts()).getFirst()).isEqualTo(GapType.UNKNOWN);
  }

  @Test
  void isAbsentWithoutHolderAndStrongNeighbour() {
    var node = new Node();
    node.localHolders = 0;
    node.rta = 0.0;

    assertThat(rules.findings(node.facts())).containsExactly(GapType.ABSENT, GapType.WEAK);
  }

  @Test
  void isBrokenBesideAStrongNeighbour() {
    var fewHolders = new Node();
    fewHolders.localHolders = 1;
    fewHolders.strongNeighbours = List.of("n");
    var littleRta = new Node();
    littleRta.rta = 0.19;
    littleRta.strongNeighbours = List.of("n");

    assertThat(rules.findings(fewHolders.facts())).containsExactly(GapType.BROKEN);
    assertThat(rules.findings(littleRta.facts())).containsExactly(GapType.BROKEN, GapType.WEAK);
  }

  @Test
  void isAChokeOnlyWithKnownCitations() {
    var node = new Node();
    node.foreignShare = 0.6;
    node.domesticCitedShare = 0.29;
    var withoutCitations = new Node();
    withoutCitations.foreignShare = 0.9;

    assertThat(rules.findings(node.facts())).containsExactly(GapType.CHOKE);
    assertThat(rules.findings(withoutCitations.facts())).containsExactly(GapType.NORMAL);
  }

  @Test
  void isAChokeWhenFourForeignHoldersHaveMost() {
    var node = new Node();
    node.cr4 = 0.7;
    node.topFourForeign = true;
    node.domesticCitedShare = 0.1;
    var mixed = new Node();
    mixed.cr4 = 0.7;
    mixed.domesticCitedShare = 0.1;

    assertThat(rules.findings(node.facts())).containsExactly(GapType.CHOKE);
    assertThat(rules.findings(mixed.facts())).containsExactly(GapType.NORMAL);
  }

  @Test
  void isStrongWhenValidityIsUnknownButNotWhenItIsLow() {
    var node = new Node();
    node.rta = 1.0;
    node.shareInTop = true;

    assertThat(rules.findings(node.facts())).containsExactly(GapType.STRONG);
    node.validShare = 0.49;
    assertThat(rules.findings(node.facts())).containsExactly(GapType.NORMAL);
  }

  @Test
  void extendsOnlyIntoWhatIsNear() {
    assertThat(rules.action(GapType.ABSENT, 0.5, 0.5)).isEqualTo(GapAction.EXTEND);
    assertThat(rules.action(GapType.ABSENT, 0.4, 0.5)).isEqualTo(GapAction.NONE);
    assertThat(rules.action(GapType.BROKEN, 0, 0.5)).isEqualTo(GapAction.FILL);
    assertThat(rules.action(GapType.STRONG, 0, 0.5)).isEqualTo(GapAction.STRENGTHEN);
  }

  @Test
  void multipliesCriticalityShortfallAndReach() {
    var node = new Node();
    node.rta = 0.2;

    assertThat(rules.severity(GapType.WEAK, node.facts(), 0.5)).isEqualTo(0.25 * 0.8 * 0.5);
    node.foreignShare = 0.6;
    assertThat(rules.severity(GapType.CHOKE, node.facts(), 0.5)).isEqualTo(0.25 * 0.6 * 0.5);
    assertThat(rules.severity(GapType.UNKNOWN, node.facts(), 0.5)).isNull();
  }
}
