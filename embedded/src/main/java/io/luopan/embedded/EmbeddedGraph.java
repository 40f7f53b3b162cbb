package io.luopan.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// A Neo4j Community on loopback in a child process, alive until closed or until this JVM ends.
///
/// ```java
/// try (var graph = EmbeddedGraph.start(EmbeddedSettings.of(Path.of("data")))) {
/// var driver = GraphDatabase.driver(graph.boltUri(), basic(graph.username(), graph.password()));
/// }
/// ```
/// However this JVM ends, the child sees its standard input end and closes the store cleanly.
public final class EmbeddedGraph implements AutoCloseable {

  private final EngineProcess process;
  private final URI boltUri;
  private final GraphSecret secret;
  private final Thread closeAtExit;

  private EmbeddedGraph(
      EngineProcess process, URI boltUri, GraphSecret secret, Thread closeAtExit) {
    this.process = process;
    this.boltUri = boltUri;
    this.secret = secret;
    this.closeAtExit = closeAtExit;
  }

  /// Starts the child and waits until Bolt answers; throws [EmbeddedGraphException] when it does
  /// not, or when another process holds the store. Cost: about 4 s, 7 s the first time.
  public static EmbeddedGraph start(EmbeddedSettings settings) {
    running(settings.data()).ifPresent(other -> refuse(settings, other));
    try {
      var secret = GraphSecret.in(settings.data());
      var process = EngineProcess.start(settings);
      var closeAtExit = new Thread(process::close, "close-embedded-graph");
      Runtime.getRuntime().addShutdownHook(closeAtExit);
      try {
        return new EmbeddedGraph(process, process.awaitReady(), secret, closeAtExit);
      } catch (EmbeddedGraphException e) {
        forget(closeAtExit);
        process.close();
        throw e;
      }
    } catch (IOException e) {
      throw new EmbeddedGraphException(
          "The graph in %s could not be started: %s".formatted(settings.data(), e), e);
    }
  }

  /// The graph that runs on this data folder now, whoever started it; empty when none answers.
  public static Optional<RunningGraph> running(Path data) {
    try {
      var address = GraphAddress.find(data).filter(GraphAddress::answers);
      if (address.isEmpty()) {
        return Optional.empty();
      }
      var secret = GraphSecret.in(data);
      return address.map(
          found ->
              new RunningGraph(found.uri(), GraphSecret.USERNAME, secret.password(), found.pid()));
    } catch (IOException e) {
      throw new EmbeddedGraphException(
          "The address or secret of the graph in %s cannot be read: %s".formatted(data, e), e);
    }
  }

  public URI boltUri() {
    return boltUri;
  }

  public String username() {
    return GraphSecret.USERNAME;
  }

  public String password() {
    return secret.password();
  }

  public long pid() {
    return process.pid();
  }

  /// Asks the child to close the store, waits up to 20 s, and ends it by force after that. A second
  /// call does nothing.
  @Override
  public void close() {
    forget(closeAtExit);
    process.close();
  }

  private static void refuse(EmbeddedSettings settings, RunningGraph other) {
    throw new EmbeddedGraphException(
        "The graph in %s is in use: process %d serves it at %s."
            .formatted(settings.data(), other.pid(), other.boltUri()));
  }

  private static void forget(Thread closeAtExit) {
    try {
      Runtime.getRuntime().removeShutdownHook(closeAtExit);
    } catch (IllegalStateException jvmIsEnding) {
      // Then the hook runs anyway, and closing twice does no harm.
      return;
    }
  }
}
