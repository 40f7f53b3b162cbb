package io.luopan.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedSettingsTest {

  private final EmbeddedSettings settings = EmbeddedSettings.of(Path.of("data", "..", "graph"));

  @Test
  void makesTheDataFolderAbsolute() {
    assertThat(settings.data()).isEqualTo(Path.of("graph").toAbsolutePath());
  }

  @Test
  void takesAnyPortUnlessOneIsNamed() {
    assertThat(settings.port()).isZero();
    assertThat(settings.withPort(7687).port()).isEqualTo(7687);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0m", "1", "1.5g", "lots", "-1g"})
  void rejectsASizeTheJvmWouldNotUnderstand(String size) {
    assertThatIllegalArgumentException().isThrownBy(() -> settings.withHeap(size));
    assertThatIllegalArgumentException().isThrownBy(() -> settings.withPageCache(size));
  }

  @Test
  void rejectsAPortOutsideTheRange() {
    assertThatIllegalArgumentException().isThrownBy(() -> settings.withPort(65_536));
  }

  @Test
  void rejectsAStartTimeoutOfNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> settings.withStartTimeout(Duration.ZERO));
  }
}
