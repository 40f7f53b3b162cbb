package io.luopan.loaders.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which graph a command works on.
public final class GraphOptions {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Folder of the embedded graph (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("data");

  @Option(
      names = "--neo4j",
      paramLabel = "URI",
      description = {
        "A Neo4j server of your own instead, bolt://… or neo4j://….",
        "User and password come from LUOPAN_NEO4J_USERNAME and LUOPAN_NEO4J_PASSWORD."
      })
  private @Nullable String neo4j;

  public Path data() {
    return data;
  }

  public @Nullable String neo4j() {
    return neo4j;
  }

  /// Where the graph is, in words.
  public String place() {
    return neo4j == null ? "embedded graph in " + data.toAbsolutePath().normalize() : neo4j;
  }
}
