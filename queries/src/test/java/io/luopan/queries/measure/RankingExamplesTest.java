package io.luopan.queries.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.luopan.queries.industry.ChainTree;
import io.luopan.queries.industry.ChainTree.Feed;
import io.luopan.queries.measure.ChainTopology.Substitute;
import io.luopan.queries.measure.RankBootstrap.Asked;
import io.luopan.queries.measure.RankBootstrap.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// The worked examples of `docs/measures.md` on chains, candidates and rankings.
class RankingExamplesTest {
  private static final Offset<Double> FOUR_DIGITS = within(0.00005);

  @Test
  void topologyOfTheChain() {
    var tree =
        new ChainTree(
            Example.NODES,
            List.of(
                new Feed("n1", "n3", false),
                new Feed("n2", "n3", false),
                new Feed("n3", "n4", false),
                new Feed("n4", "n5", false)));

    var softened = new ChainTopology(tree, List.of(new Substitute("n4", "n2")));

    assertThat(new ChainTopology(tree).criticality("n3")).isEqualTo(0.4);
    assertThat(new ChainTopology(tree).downstreamShare("n1")).isEqualTo(0.6);
    assertThat(softened.criticality("n4")).isZero();
    assertThat(softened.criticality("n3")).isEqualTo(0.2);
    assertThat(softened.softened("n4", Map.of("n4", 0.8, "n2", 0.3))).isEqualTo(0.3);
  }

  @Test
  void scoreOfACandidate() {
    var university =
        new CandidateScore.Holder(Map.of("n3", 9.0, "n1", 40.0), 6L, "CN/370000/370100/", null);

    var score =
        CandidateScore.of(
            university,
            "n4",
            "CN/370000/370900/",
            Example.page().relatedness(),
            CandidateScore.Weights.DEFAULT);

    assertThat(score.terms().stream().map(CandidateScore.Term::value))
        .containsExactly(0.375, 6 / 9.0, 2 / 3.0, null);
    assertThat(score.score()).isCloseTo(0.5208, FOUR_DIGITS);
    assertThat(score.known()).isCloseTo(0.8, FOUR_DIGITS);
  }

  @Test
  void intervalsOfARanking() {
    var asked = List.of(new Asked(2, 0.4, null), new Asked(3, 0.2, null));

    var once = new RankBootstrap(pagePlacements(1), Settings.DEFAULT).rank(0, 1, asked).get(1);
    var tenfold = new RankBootstrap(pagePlacements(10), Settings.DEFAULT).rank(0, 1, asked).get(1);

    assertThat(once.rta().observed()).isCloseTo(.2872, FOUR_DIGITS);
    assertThat(once.rta().low()).isZero();
    assertThat(once.rta().high()).isCloseTo(.9890, FOUR_DIGITS);
    assertThat(once.severity().observed()).isCloseTo(.0356, FOUR_DIGITS);
    assertThat(once.rank()).isEqualTo(new Interval(1, 2, 1, 200));
    assertThat(tenfold.rta().low()).isCloseTo(.1285, FOUR_DIGITS);
    assertThat(tenfold.rta().high()).isCloseTo(.4503, FOUR_DIGITS);
  }

  /// The page's example, each count as so many times that many families.
  private static Placements pagePlacements(int times) {
    var node = new ArrayList<Integer>();
    var region = new ArrayList<Integer>();
    var regions = List.of("A", "B", "C", "D");
    for (int r = 0; r < regions.size(); r++) {
      for (int n = 0; n < Example.NODES.size(); n++) {
        for (int i = 0;
            i < times * Example.page().amount(regions.get(r), Example.NODES.get(n));
            i++) {
          node.add(n);
          region.add(r);
        }
      }
    }
    var family = new int[node.size()];
    Arrays.setAll(family, i -> i);
    return new Placements(family.length, 4, 5, family, array(node), array(region), null);
  }

  private static int[] array(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }
}
