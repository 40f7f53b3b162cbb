package io.luopan.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

class EmbeddedGraphIT {

  @TempDir Path data;

  @Test
  void keepsWhatWasWrittenFromOneStartToTheNext() {
    long firstPid;
    try (var graph = start();
        var driver = driver(graph, graph.password())) {
      firstPid = graph.pid();
      driver.executableQuery("CREATE (:Kept {at: 1})").execute();
    }
    assertThat(ProcessHandle.of(firstPid)).isEmpty();
    assertThat(data.resolve("graph.address")).doesNotExist();

    try (var graph = start();
        var driver = driver(graph, graph.password())) {
      var kept = driver.executableQuery("MATCH (k:Kept) RETURN k.at AS at").execute().records();

      assertThat(kept).singleElement().satisfies(r -> assertThat(r.get("at").asInt()).isOne());
    }
  }

  /// A virtual thread that reads a process holds a carrier: on a small machine no other would run.
  @Test
  void leavesTheCarriersOfVirtualThreadsFree() {
    try (var _ = start()) {
      assertThat(Thread.getAllStackTraces().keySet())
          .filteredOn(thread -> thread.getName().equals("embedded-graph-output"))
          .singleElement()
          .satisfies(thread -> assertThat(thread.isVirtual()).isFalse());
    }
  }

  @Test
  void letsAnotherProcessJoinButNotServeTheSameStore() throws Exception {
    try (var graph = start()) {
      var other = OtherProcess.start("join", data);

      assertThat(other.inputReader().readLine())
          .isEqualTo("Optional[RunningGraph[%s, process %d]]", graph.boltUri(), graph.pid());
      assertThat(EmbeddedGraph.running(data).orElseThrow().password()).isEqualTo(graph.password());
      assertThatExceptionOfType(EmbeddedGraphException.class)
          .isThrownBy(this::start)
          .withMessageContaining("is in use: process " + graph.pid());

      // Without the address the lock of the store still holds.
      GraphAddress.delete(data);
      assertThatExceptionOfType(EmbeddedGraphException.class)
          .isThrownBy(this::start)
          .withMessageContaining("is in use by another process")
          .withMessageContaining("engine.log");
    }
    assertThat(EmbeddedGraph.running(data)).isEmpty();
  }

  @Test
  void keepsStrangersOut() {
    try (var graph = start();
        var driver = driver(graph, "neo4j")) {
      assertThatExceptionOfType(AuthenticationException.class)
          .isThrownBy(driver::verifyConnectivity);
    }
  }

  @Test
  void closesTheStoreWhenItsParentIsKilled() throws Exception {
    var parent = OtherProcess.start("parent", data);
    var child = ProcessHandle.of(Long.parseLong(firstLine(parent))).orElseThrow();

    parent.destroyForcibly();

    child.onExit().get(30, TimeUnit.SECONDS);
    // Only a clean close removes the address.
    assertThat(data.resolve("graph.address")).doesNotExist();
  }

  private static String firstLine(Process process) throws IOException {
    return process.inputReader().readLine();
  }

  private EmbeddedGraph start() {
    return EmbeddedGraph.start(EmbeddedSettings.of(data).withHeap("512m").withPageCache("64m"));
  }

  private static Driver driver(EmbeddedGraph graph, String password) {
    return GraphDatabase.driver(graph.boltUri(), AuthTokens.basic(graph.username(), password));
  }
}
