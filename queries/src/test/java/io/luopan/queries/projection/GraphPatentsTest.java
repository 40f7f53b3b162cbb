package io.luopan.queries.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GraphPatentsTest {
  @Test
  void takesTheFirstSubclassOfTheAlphabet() {
    assertThat(GraphPatents.subclass(List.of("H01M 8/1004", "C25B 1/04"))).isEqualTo("C25B");
  }

  @Test
  void takesNoSubclassFromWhatIsNoClass() {
    assertThat(GraphPatents.subclass(List.of("fuel cells", "08-01", "H01"))).isNull();
  }
}
