package io.luopan.model.party.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClustersTest {

  @Test
  void groupsWhatIsTheSame() {
    var groups = Clusters.of(4, List.of(link(0, 2, 6), link(2, 3, 5)), 0.5, _ -> false);

    assertThat(groups).containsExactly(List.of(0, 2, 3), List.of(1));
  }

  @Test
  void doesNotDrawStrangersTogetherOverAChain() {
    var links =
        List.of(link(0, 1, 6), link(1, 2, 5), link(0, 2, -9), link(2, 3, 7), link(1, 3, -9));

    assertThat(Clusters.of(4, links, 0.5, _ -> false))
        .containsExactly(List.of(0, 1), List.of(2, 3));
  }

  @Test
  void neverJoinsAgainstAVeto() {
    var links = List.of(link(0, 1, 9), link(1, 2, 9), link(0, 2, Match.VETO));

    assertThat(Clusters.of(3, links, 0.5, _ -> false)).hasSize(2);
  }

  @Test
  void leavesANameAloneThatAnswersTwoStrangersAlike() {
    var links = List.of(link(0, 1, 5), link(0, 2, 4.8), link(1, 2, -9));

    assertThat(Clusters.of(3, links, 0.5, i -> i > 0)).hasSize(3);
    assertThat(Clusters.of(3, links, 0.1, i -> i > 0)).containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void doesNotDependOnTheOrderOfLinks() {
    var random = new Random(7);
    var links = new ArrayList<Clusters.Link>();
    for (int a = 0; a < 12; a++) {
      for (int b = a + 1; b < 12; b++) {
        links.add(link(a, b, random.nextInt(20) - 12));
      }
    }
    var expected = Clusters.of(12, links, 0.5, i -> i % 2 == 0);

    for (int i = 0; i < 20; i++) {
      Collections.shuffle(links, random);

      assertThat(Clusters.of(12, links, 0.5, at -> at % 2 == 0)).isEqualTo(expected);
    }
  }

  private static Clusters.Link link(int first, int second, double bits) {
    var said = new Evidence(Field.WHOLE, Level.SAME, "", "", bits);
    return new Clusters.Link(first, second, Match.of(0, List.of(said), Thresholds.HOLDERS));
  }
}
