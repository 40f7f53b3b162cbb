package io.luopan.queries.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeededSampleTest {
  private final List<String> patents =
      IntStream.range(0, 1_000).mapToObj(i -> "patent/" + i).toList();

  @Test
  void drawsTheSameAgainInWhateverOrderTheyCome() {
    var shuffled = new ArrayList<>(patents);
    Collections.shuffle(shuffled, new Random(1));

    assertThat(SeededSample.draw(shuffled, 20, 7)).isEqualTo(SeededSample.draw(patents, 20, 7));
    assertThat(SeededSample.draw(patents, 20, 8)).isNotEqualTo(SeededSample.draw(patents, 20, 7));
  }

  @Test
  void keepsWhatWasDrawnWhenLittleIsAdded() {
    var before = SeededSample.draw(patents, 20, 7);

    var more = new ArrayList<>(patents);
    IntStream.range(0, 50).forEach(i -> more.add("patent/new" + i));
    var after = SeededSample.draw(more, 20, 7);

    // 5 % more: each place is lost with a chance of one in twenty-one.
    assertThat(after.stream().filter(before::contains).count()).isGreaterThanOrEqualTo(15);
  }

  @Test
  void drawsEachOnceAndNoMoreThanThereAre() {
    assertThat(SeededSample.draw(List.of("a", "b", "a"), 5, 1)).containsExactlyInAnyOrder("a", "b");
    assertThat(SeededSample.draw(patents, 0, 1)).isEmpty();
  }

  @Test
  void favoursNobody() {
    var first = patents.subList(0, 500);

    long drawn =
        IntStream.range(0, 200)
            .mapToLong(
                seed ->
                    SeededSample.draw(patents, 10, seed).stream().filter(first::contains).count())
            .sum();

    // 2,000 draws, half of them expected: within five standard deviations (√500 = 22.4).
    assertThat(drawn).isBetween(1_000L - 112, 1_000L + 112);
  }
}
