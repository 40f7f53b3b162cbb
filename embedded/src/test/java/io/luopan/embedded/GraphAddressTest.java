package io.luopan.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphAddressTest {

  private static final URI URI_7687 = URI.create("bolt://127.0.0.1:7687");

  @Test
  void readsWhatItWrote(@TempDir Path data) throws IOException {
    var address = GraphAddress.ofThisProcess(URI_7687);

    address.write(data);

    assertThat(GraphAddress.find(data)).contains(address);
  }

  @Test
  void findsNothingInAnEmptyFolder(@TempDir Path data) throws IOException {
    assertThat(GraphAddress.find(data)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "uri=bolt://127.0.0.1:7687",
        "uri=bolt://127.0.0.1:7687\npid=x\nstartedAt=2026-01-01T00:00:00Z",
        "uri=bolt://127.0.0.1\npid=1\nstartedAt=2026-01-01T00:00:00Z",
        "uri=\\uZZZZ\npid=1\nstartedAt=2026-01-01T00:00:00Z"
      })
  void isEmptyForHalfAFile(String text) {
    assertThat(GraphAddress.tryParse(text)).isEmpty();
  }

  @Test
  void answersWhileItsProcessLivesAndItsPortListens() throws IOException {
    try (var port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var address =
          GraphAddress.ofThisProcess(URI.create("bolt://127.0.0.1:" + port.getLocalPort()));

      assertThat(address.answers()).isTrue();
    }
  }

  @Test
  void doesNotTakeAnotherProcessWithTheSameIdForTheEngine() throws IOException {
    try (var port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var uri = URI.create("bolt://127.0.0.1:" + port.getLocalPort());
      var longAgo = Instant.parse("2020-01-01T00:00:00Z");

      var address = new GraphAddress(uri, ProcessHandle.current().pid(), longAgo);

      assertThat(address.answers()).isFalse();
    }
  }
}
