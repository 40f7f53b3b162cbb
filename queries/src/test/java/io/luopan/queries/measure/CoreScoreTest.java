package io.luopan.queries.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CoreScoreTest {
  @Test
  void weighsWhatIsKnown() {
    // The example of docs/landscape.md.
    var score = CoreScore.of(3.0, 4, true, 10.0);

    assertThat(score.known()).isCloseTo(1, within(1e-12));
    assertThat(score.value())
        .isCloseTo(0.4 * 0.75 + 0.3 * 0.6 + 0.2 * 1 + 0.1 * 0.5, within(1e-12));
  }

  @Test
  void leavesOutWhatIsUnknown() {
    var score = CoreScore.of(null, 2, null, 3.0);

    assertThat(score.known()).isCloseTo(0.3, within(1e-12));
    assertThat(score.value()).isCloseTo(1.0 / 3, within(1e-12));
  }

  @Test
  void givesNothingForARightThatIsGone() {
    assertThat(CoreScore.of(0.0, 1, false, null)).isEqualTo(new CoreScore(0, 1));
    assertThat(CoreScore.of(0.0, 1, true, null).known()).isCloseTo(0.9, within(1e-12));
  }
}
