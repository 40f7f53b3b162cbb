package io.luopan.embedded.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EngineArgumentsTest {

  @Test
  void takesAFreePortAndAModestPageCacheUnlessTold() {
    var arguments = EngineArguments.parse(new String[] {"--data", "graph"});

    assertThat(arguments)
        .isEqualTo(new EngineArguments(Path.of("graph").toAbsolutePath(), 0, "256m"));
  }

  @Test
  void readsEveryOption() {
    var arguments =
        EngineArguments.parse(
            new String[] {"--port", "7687", "--page-cache", "1g", "--data", "graph"});

    assertThat(arguments)
        .isEqualTo(new EngineArguments(Path.of("graph").toAbsolutePath(), 7687, "1g"));
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EngineArguments.parse(new String[] {"--password", "x"}))
        .withMessage("The graph engine knows no option --password.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EngineArguments.parse(new String[] {"--data"}))
        .withMessage("The option --data has no value.");
    assertThatIllegalArgumentException().isThrownBy(() -> EngineArguments.parse(new String[0]));
  }
}
