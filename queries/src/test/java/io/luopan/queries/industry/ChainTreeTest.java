package io.luopan.queries.industry;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.queries.industry.ChainTree.Feed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChainTreeTest {
  private final ChainTree tree =
      new ChainTree(
          List.of("a", "b", "c", "d", "e"),
          List.of(
              new Feed("a", "c", false),
              new Feed("b", "d", false),
              new Feed("c", "d", false),
              new Feed("c", "e", false),
              new Feed("e", "a", true)));

  @Test
  void countsLayersFromTheFarthestStart() {
    assertThat(tree.layers()).isEqualTo(Map.of("a", 0, "b", 0, "c", 1, "d", 2, "e", 2));
  }

  @Test
  void countsRecyclingAsNeighbourhoodOnly() {
    assertThat(tree.neighbours("a")).containsExactlyInAnyOrder("c", "e");
    assertThat(tree.suppliers("a")).isEmpty();
    assertThat(tree.customers("e")).isEmpty();
  }
}
