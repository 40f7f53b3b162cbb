package io.luopan.model.party.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {

  @Test
  void countsPairsAndMembers() {
    var truth = List.of("a", "a", "a", "b");

    var score = Score.of(List.of(List.of(0, 1), List.of(2, 3)), 4, truth::get, _ -> true);

    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.recall()).isEqualTo(1.0 / 3, within(1e-9));
    assertThat(score.memberPrecision()).isEqualTo(0.75);
    assertThat(score.memberRecall()).isEqualTo((4.0 / 3 + 1.0 / 3 + 1) / 4, within(1e-9));
  }
}
