package io.luopan.queries.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.luopan.queries.measure.TieNetwork.Member;
import io.luopan.queries.measure.TieNetwork.Tie;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TieNetworkTest {
  // Two triangles, joined by one weak tie: the example of docs/landscape.md.
  private static final List<Tie> TWO_TRIANGLES =
      List.of(
          new Tie("a", "b", 2),
          new Tie("a", "c", 2),
          new Tie("b", "c", 2),
          new Tie("c", "d", 1),
          new Tie("d", "e", 2),
          new Tie("d", "f", 2),
          new Tie("e", "f", 2));

  @Test
  void findsTheGroupsInsideWhichMostTiesAre() {
    var network = TieNetwork.of(TWO_TRIANGLES, 10);

    assertThat(network.communities()).isEqualTo(2);
    assertThat(communities(network, 1)).isEqualTo("a b c");
    assertThat(communities(network, 2)).isEqualTo("d e f");
    // m = 13; in each group 6 of 13 and half of all ends: 2 × (6/13 − 1/4).
    assertThat(network.modularity()).isCloseTo(12.0 / 13 - 0.5, within(1e-12));
  }

  @Test
  void countsTiesAndTheWaysThroughAMember() {
    var network = TieNetwork.of(TWO_TRIANGLES, 10);

    // c lies on the ways from a and b to d, e and f: 6 of the 10 pairs of others.
    assertThat(member(network, "c"))
        .isEqualTo(new Member("c", 3, 5, 0.6, member(network, "c").pageRank(), 1));
    assertThat(member(network, "a").betweenness()).isZero();
    assertThat(network.members().stream().mapToDouble(Member::pageRank).sum())
        .isCloseTo(1, within(1e-6));
    assertThat(member(network, "c").pageRank()).isGreaterThan(member(network, "a").pageRank());
    assertThat(network.members().getFirst().id()).isEqualTo("c");
  }

  @Test
  void weighsTies() {
    var network =
        TieNetwork.of(
            List.of(new Tie("a", "b", 9), new Tie("b", "c", 1), new Tie("c", "d", 9)), 10);

    // By number alone a path of four has the same groups; by weight a b and c d hold together:
    // Q = 2 × (9/19 − 1/4).
    assertThat(network.modularity()).isCloseTo(18.0 / 19 - 0.5, within(1e-12));
    // A walk goes by weight: from b nine times in ten to a.
    assertThat(member(network, "a").pageRank())
        .isGreaterThan(0.85 * 0.5 * member(network, "b").pageRank() + 0.15 / 4 + 0.05);
  }

  @Test
  void keepsTheStrongestAndSaysWhatWasLeftOut() {
    var network = TieNetwork.of(TWO_TRIANGLES, 3);

    // Strengths: c and d 5, the others 4.
    assertThat(network.members().stream().map(Member::id)).containsExactly("c", "d", "a");
    assertThat(network.membersLeftOut()).isEqualTo(3);
    assertThat(network.ties()).containsExactly(new Tie("a", "c", 2), new Tie("c", "d", 1));
    assertThat(network.tiesLeftOut()).isEqualTo(5);
    assertThat(member(network, "a").degree()).isEqualTo(2);
  }

  @Test
  void isTheSameInWhateverOrderTiesCome() {
    var shuffled = new ArrayList<>(TWO_TRIANGLES);
    Collections.shuffle(shuffled, new Random(3));

    assertThat(TieNetwork.of(shuffled, 10).members().stream().map(Member::community))
        .isEqualTo(
            TieNetwork.of(TWO_TRIANGLES, 10).members().stream().map(Member::community).toList());
    assertThat(TieNetwork.of(shuffled, 4).ties()).isEqualTo(TieNetwork.of(TWO_TRIANGLES, 4).ties());
  }

  @Test
  void isEmptyWithoutTies() {
    var network = TieNetwork.of(List.of(), 10);

    assertThat(network.members()).isEmpty();
    assertThat(network.modularity()).isNull();
  }

  @Test
  void keepsGroupsApartThatNothingJoins() {
    var network = TieNetwork.of(List.of(new Tie("a", "b", 1), new Tie("c", "d", 1)), 10);

    assertThat(network.communities()).isEqualTo(2);
    assertThat(network.modularity()).isCloseTo(0.5, within(1e-12));
  }

  private static Member member(TieNetwork network, String id) {
    return network.members().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
  }

  private static String communities(TieNetwork network, int number) {
    return network.members().stream()
        .filter(member -> member.community() == number)
        .map(Member::id)
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
