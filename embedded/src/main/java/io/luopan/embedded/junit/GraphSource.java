package io.luopan.embedded.junit;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which graph the tests run against, as one switch says; see [WithGraph].
sealed interface GraphSource {

  String SWITCH = "luopan.test.neo4j";

  TestGraph open();

  /// Why tests must be skipped here, in one sentence; empty when they can run.
  default Optional<String> obstacle() {
    return Optional.empty();
  }

  /// How many classes of tests may have a graph of their own at the same time.
  default int most() {
    return Integer.MAX_VALUE;
  }

  static GraphSource chosen() {
    return parse(System.getProperty(SWITCH, System.getenv("LUOPAN_TEST_NEO4J")));
  }

  static GraphSource parse(@Nullable String value) {
    var text = value == null ? "" : value.strip();
    if (text.isEmpty()) {
      return new Embedded();
    }
    if (text.equals("docker") || text.startsWith("docker:")) {
      return new Docker(text.length() > 7 ? text.substring(7) : Docker.DEFAULT_IMAGE);
    }
    if (text.matches("(?i)(bolt|neo4j)(\\+s|\\+ssc)?://.+")) {
      return new Server(URI.create(text));
    }
    throw new IllegalArgumentException(
        "%s is empty, a bolt:// or neo4j:// address, docker, or docker:IMAGE, not '%s'."
            .formatted(SWITCH, text));
  }

  /// The embedded engine, on a temporary folder.
  record Embedded() implements GraphSource {
    @Override
    public TestGraph open() {
      return EmbeddedTestGraph.open();
    }
  }

  /// A server that runs already.
  record Server(URI uri) implements GraphSource {
    @Override
    public int most() {
      return 1;
    }

    @Override
    public TestGraph open() {
      var graph =
          TestGraph.of(
              new GraphUri(
                  uri, env("LUOPAN_NEO4J_USERNAME", "neo4j"), env("LUOPAN_NEO4J_PASSWORD", "")),
              () -> {});
      graph.refuseForeignData();
      return graph;
    }

    private static String env(String name, String otherwise) {
      return Optional.ofNullable(System.getenv(name)).orElse(otherwise);
    }
  }

  /// A container of this image.
  record Docker(String image) implements GraphSource {
    static final String DEFAULT_IMAGE = "neo4j:2026-community";

    @Override
    public Optional<String> obstacle() {
      return DockerTestGraph.dockerAnswers()
          ? Optional.empty()
          : Optional.of("Skipped, for no Docker answers here and " + SWITCH + " asks for it.");
    }

    @Override
    public TestGraph open() {
      return DockerTestGraph.open(image);
    }
  }
}
