package io.luopan.queries.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.queries.industry.ChainTree;
import io.luopan.queries.industry.ChainTree.Feed;
import io.luopan.queries.measure.ChainTopology.Substitute;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainTopologyTest {
  private final ChainTopology chain =
      new ChainTopology(
          new ChainTree(
              List.of("a", "b", "c", "d", "e"),
              List.of(
                  new Feed("a", "c", false),
                  new Feed("b", "d", false),
                  new Feed("c", "d", false),
                  new Feed("c", "e", false),
                  new Feed("e", "a", true))));

  @Test
  void cutsOffOnlyWhatHasNoOtherSupplier() {
    assertThat(chain.dependents("a")).containsExactlyInAnyOrder("c", "e");
    assertThat(chain.dependents("b")).isEmpty();
    assertThat(chain.criticality("a")).isEqualTo(0.4);
    assertThat(chain.downstreamShare("a")).isEqualTo(0.6);
  }

  @Test
  void countsRecyclingAsNeighbourhoodOnly() {
    assertThat(chain.neighbours("a")).containsExactlyInAnyOrder("c", "e");
    assertThat(chain.dependents("e")).isEmpty();
    assertThat(chain.downstream("e")).isEmpty();
  }

  @Test
  void aCircleFallsWithTheLastFeedIntoIt() {
    var circle = of("s>a", "a>b", "b>a", "b>c");

    assertThat(circle.dependents("s")).containsExactlyInAnyOrder("a", "b", "c");
    assertThat(circle.dependents("a")).containsExactlyInAnyOrder("b", "c");
    assertThat(circle.downstream("a")).containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void aCircleThatNothingFeedsKeepsItselfGoing() {
    var circle = of("a>b", "b>a", "b>c");

    assertThat(circle.dependents("a")).isEmpty();
    assertThat(circle.dependents("b")).containsExactly("c");
  }

  @Test
  void aNodeThatFeedsItselfIsAStartWhereNothingElseFeedsIt() {
    var chain = of("a>a", "a>b");

    assertThat(chain.dependents("a")).containsExactly("b");
    assertThat(chain.criticality("b")).isZero();
  }

  @Test
  void seesANodeBetweenStrongOnes() {
    assertThat(chain.isBetween("c", Set.of("a", "e"))).isTrue();
    assertThat(chain.isBetween("c", Set.of("d", "e"))).isFalse();
    assertThat(chain.isBetween("e", Set.of("a", "c"))).isFalse();
  }

  @Test
  void onlyAKnownSubstituteSoftensAChoke() {
    var withSubstitute =
        new ChainTopology(
            new ChainTree(List.of("a", "b", "c"), List.of(new Feed("a", "b", false))),
            List.of(new Substitute("a", "c")));

    assertThat(withSubstitute.substitutes("a")).containsExactly("c");
    assertThat(withSubstitute.criticality("a")).isZero();
    assertThat(withSubstitute.softened("a", Map.of("a", 0.9, "c", 0.4))).isEqualTo(0.4);
    assertThat(withSubstitute.softened("a", Map.of("a", 0.9))).isEqualTo(0.9);
    assertThat(withSubstitute.softened("a", Map.of("a", 0.3, "c", 0.4))).isEqualTo(0.3);
    assertThat(withSubstitute.softened("a", Map.of("c", 0.4))).isNull();
  }

  @Test
  void anEmptyChainAndAnUnknownNodeHaveNothing() {
    var empty = new ChainTopology(new ChainTree(List.of(), List.of()));

    assertThat(empty.criticality("x")).isZero();
    assertThat(chain.criticality("x")).isZero();
    assertThat(chain.downstreamShare("x")).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void withoutCirclesItIsWhatFailsInTurn(long seed) {
    var random = new SplittableRandom(seed);
    var nodes = IntStream.range(0, 12).mapToObj(i -> "n" + i).toList();
    var feeds = new ArrayList<Feed>();
    for (int i = 0; i < 12; i++) {
      for (int j = i + 1; j < 12; j++) {
        if (random.nextInt(5) == 0) {
          feeds.add(new Feed("n" + i, "n" + j, false));
        }
      }
    }
    var tree = new ChainTree(nodes, feeds);

    var topology = new ChainTopology(tree);

    assertThat(nodes)
        .allSatisfy(
            node -> assertThat(topology.dependents(node)).isEqualTo(failing(tree, nodes, node)));
  }

  /// Fails a node, then again and again each node all of whose suppliers have failed.
  private static Set<String> failing(ChainTree tree, List<String> nodes, String first) {
    var failed = new HashSet<>(Set.of(first));
    for (var _ : nodes) {
      nodes.stream()
          .filter(node -> !tree.suppliers(node).isEmpty())
          .filter(node -> failed.containsAll(tree.suppliers(node)))
          .forEach(failed::add);
    }
    failed.remove(first);
    return failed;
  }

  private static ChainTopology of(String... feeds) {
    var nodes = new ArrayList<String>();
    var parsed = new ArrayList<Feed>();
    for (var feed : feeds) {
      var ends = feed.split(">");
      nodes.addAll(List.of(ends));
      parsed.add(new Feed(ends[0], ends[1], false));
    }
    return new ChainTopology(new ChainTree(nodes.stream().distinct().toList(), parsed));
  }
}
