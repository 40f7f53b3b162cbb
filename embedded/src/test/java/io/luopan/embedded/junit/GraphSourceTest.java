package io.luopan.embedded.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphSourceTest {

  @Test
  void isTheEmbeddedEngineUnlessTold() {
    assertThat(GraphSource.parse(null)).isEqualTo(new GraphSource.Embedded());
    assertThat(GraphSource.parse(" ")).isEqualTo(new GraphSource.Embedded());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bolt://localhost:7687", "neo4j://graph:7687", "neo4j+s://graph"})
  void isAServerForABoltAddress(String address) {
    assertThat(GraphSource.parse(address)).isEqualTo(new GraphSource.Server(URI.create(address)));
  }

  @Test
  void isAContainerForDocker() {
    assertThat(GraphSource.parse("docker"))
        .isEqualTo(new GraphSource.Docker("neo4j:2026-community"));
    assertThat(GraphSource.parse("docker:neo4j:5.26-community"))
        .isEqualTo(new GraphSource.Docker("neo4j:5.26-community"));
  }

  @Test
  void refusesAnythingElse() {
    assertThatIllegalArgumentException().isThrownBy(() -> GraphSource.parse("http://localhost"));
  }
}
