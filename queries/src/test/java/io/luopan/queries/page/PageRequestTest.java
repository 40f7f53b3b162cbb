package io.luopan.queries.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.luopan.queries.Refusal;
import io.luopan.queries.RefusedException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageRequestTest {

  @Test
  void refusesMoreThanTwoHundred() {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> PageRequest.of(201, null, null, null))
        .matches(e -> e.refusal() == Refusal.LIMIT_EXCEEDED);
  }

  @Test
  void refusesToPageBothWays() {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> PageRequest.of(10, "a", 10, null));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> PageRequest.of(10, null, null, "b"));
  }

  @Test
  void tellsWhetherMoreFollows() {
    var slice = Slice.cut(items(4), PageRequest.first(3, null));

    assertThat(slice.items()).hasSize(3);
    assertThat(slice.hasNext()).isTrue();
    assertThat(slice.hasPrevious()).isFalse();
  }

  @Test
  void putsABackwardPageInTheListsOrder() {
    var slice = Slice.cut(items(3), PageRequest.of(null, null, 3, "c"));

    assertThat(slice.items().stream().map(Slice.Item::value)).containsExactly(2, 1, 0);
    assertThat(slice.hasNext()).isTrue();
    assertThat(slice.hasPrevious()).isFalse();
  }

  private static List<Slice.Item<Integer>> items(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Slice.Item<>(i, "c" + i)).toList();
  }
}
