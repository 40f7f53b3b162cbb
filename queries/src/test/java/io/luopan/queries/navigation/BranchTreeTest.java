package io.luopan.queries.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.queries.RefusedException;
import io.luopan.queries.patent.PatentFilter;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BranchTreeTest {
  private static Branch node(String key, @Nullable String under) {
    return new Branch(key, under, "name of " + key, null, List.of("chain-node/" + key), null);
  }

  private static Branch heading(String key, @Nullable String under) {
    return new Branch(key, under, "name of " + key, null, List.of(), null);
  }

  private static Branch words(String key, @Nullable String under, String text) {
    return new Branch(
        key, under, "name of " + key, null, List.of(), PatentFilter.builder().text(text).build());
  }

  @Test
  void putsEachBranchBeforeThoseUnderIt() {
    var tree =
        BranchTree.of(
            List.of(node("b1", "b"), heading("a", null), node("a1", "a"), heading("b", null)));

    assertThat(tree.inOrder()).extracting(Branch::key).containsExactly("a", "a1", "b", "b1");
    assertThat(tree.leaves()).extracting(Branch::key).containsExactly("a1", "b1");
    assertThat(tree.inOrder()).extracting(tree::level).containsExactly(1, 2, 1, 2);
    assertThat(tree.path(tree.inOrder().getLast())).isEqualTo("name of b › name of b1");
  }

  @Test
  void findsWhatABranchSelectsAndWhatThoseUnderItDo() {
    var tree =
        BranchTree.of(
            List.of(node("a", null), node("a1", "a"), words("a2", "a", "电解"), node("b", null)));
    var a = tree.inOrder().getFirst();

    assertThat(tree.found(a))
        .isEqualTo(
            PatentFilter.builder()
                .or(
                    List.of(
                        PatentFilter.builder()
                            .chainNode(List.of("chain-node/a", "chain-node/a1"))
                            .build(),
                        PatentFilter.builder().text("电解").build()))
                .build());
  }

  @Test
  void asksBranchesOfChainNodesAloneAsOneListSoThatTheQuestionBeginsThere() {
    var tree = BranchTree.of(List.of(heading("a", null), node("a1", "a"), node("a2", "a")));

    assertThat(tree.all().chainNode()).containsExactly("chain-node/a1", "chain-node/a2");
    assertThat(tree.all().or()).isEmpty();
  }

  @Test
  void narrowsChainNodesByAFilter() {
    var where = PatentFilter.builder().text("电解").build();
    var branch = new Branch("a", null, "a", null, List.of("chain-node/a"), where);

    assertThat(branch.own().chainNode()).containsExactly("chain-node/a");
    assertThat(branch.own().and()).containsExactly(where);
  }

  @Test
  void refusesBranchesThatLieUnderThemselves() {
    assertRefused("lies under itself", node("a", "b"), node("b", "a"));
    assertRefused("lies under itself", node("a", "a"));
  }

  @Test
  void refusesAFifthLevel() {
    assertRefused(
        "is on level 5",
        heading("a", null),
        heading("b", "a"),
        heading("c", "b"),
        heading("d", "c"),
        node("e", "d"));
  }

  @Test
  void refusesNamesAndKeysThatDoNotTellApart() {
    assertRefused("Two branches have the key 'a'", node("a", null), node("a", null));
    assertRefused(
        "Two branches beside each other are called 'name of a'",
        node("a", null),
        new Branch("b", null, "name of a", null, List.of("chain-node/b"), null));
  }

  @Test
  void letsBranchesOfOneNameStandInDifferentPlaces() {
    var tree =
        BranchTree.of(
            List.of(
                heading("a", null),
                heading("b", null),
                new Branch("a1", "a", "control", null, List.of("chain-node/a1"), null),
                new Branch("b1", "b", "control", null, List.of("chain-node/b1"), null)));

    assertThat(tree.leaves()).hasSize(2);
  }

  @Test
  void refusesWhatLiesNowhereOrSelectsNothing() {
    assertRefused("which is no branch", node("a", "nothing"));
    assertRefused("selects nothing", heading("a", null));
    assertRefused("from 1 to 100 branches, not 0");
    assertRefused("in the name of a branch", new Branch("a", null, " ", null, List.of(), null));
  }

  @Test
  void refusesMoreBranchesThanOneReads() {
    var many = IntStream.rangeClosed(0, 100).mapToObj(i -> node("n" + i, null)).toList();

    assertRefused("from 1 to 100 branches, not 101", many.toArray(Branch[]::new));
  }

  private static void assertRefused(String sentence, Branch... branches) {
    assertThatThrownBy(() -> BranchTree.of(List.of(branches)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(sentence);
  }
}
