package io.luopan.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Builds the store of an embedded graph from CSV files with Neo4j's own importer, several times as
/// fast as through Bolt, and without constraints and indexes.
///
/// It runs in a child process, like the engine, and only on a data folder that has no store yet. A
/// store whose import was broken off is not to be used: build it in a folder that gets its name
/// afterwards.
public final class StoreImport {
  private static final String MAIN = "org.neo4j.cli.AdminTool";
  private static final Path STORE = Path.of("data", "databases", "neo4j");

  private StoreImport() {}

  /// What the importer reads.
  ///
  /// @param nodes `Label=header,data`, as Neo4j's manual describes it
  /// @param relationships `TYPE=header,data`
  /// @param betweenElements stands between the elements of a list
  public record Input(List<String> nodes, List<String> relationships, char betweenElements) {
    public Input {
      nodes = List.copyOf(nodes);
      relationships = List.copyOf(relationships);
    }
  }

  /// Whether the data folder has a store.
  public static boolean isStore(Path data) {
    return Files.exists(data.resolve(STORE));
  }

  /// @throws EmbeddedGraphException when there is a store already, or the importer fails; its log
  ///     is `logs/import.log` in the data folder
  public static void run(EmbeddedSettings settings, Input input) {
    if (isStore(settings.data())) {
      throw new EmbeddedGraphException(
          "The graph in %s exists; an import builds a new one.".formatted(settings.data()));
    }
    try {
      var logs = Files.createDirectories(settings.data().resolve("logs"));
      var log = logs.resolve("import.log");
      var exit = start(settings, input, logs, log).waitFor();
      if (exit != 0) {
        throw new EmbeddedGraphException(
            "The import ended with %d: %s Its log is %s.".formatted(exit, lastWords(log), log));
      }
    } catch (IOException e) {
      throw new EmbeddedGraphException(
          "The import into %s could not be started: %s".formatted(settings.data(), e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EmbeddedGraphException("The import was interrupted.", e);
    }
  }

  private static Process start(EmbeddedSettings settings, Input input, Path logs, Path log)
      throws IOException {
    var arguments = logs.resolve("import.args");
    Files.write(arguments, arguments(settings, input).stream().map(EngineCommand::quoted).toList());
    var importer =
        new ProcessBuilder(EngineCommand.java(), "@" + arguments)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    importer.environment().put("NEO4J_HOME", settings.data().toString());
    importer.environment().put("NEO4J_CONF", logs.toString());
    var process = importer.start();
    var end = new Thread(process::destroyForcibly, "end-import");
    Runtime.getRuntime().addShutdownHook(end);
    process.onExit().thenRun(() -> forget(end));
    return process;
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException jvmIsEnding) {
      return; // Then the hook has run.
    }
  }

  private static List<String> arguments(EmbeddedSettings settings, Input input) throws IOException {
    var arguments =
        new ArrayList<>(
            List.of(
                "-Xmx" + settings.heap(),
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "-cp",
                EngineClassPath.find(),
                MAIN,
                "database",
                "import",
                "full",
                // Before the options, which take every word after them for a file.
                "neo4j",
                "--array-delimiter=U+%04X".formatted((int) input.betweenElements()),
                "--multiline-fields=true",
                "--bad-tolerance=0",
                "--strict=true",
                "--report-file=" + settings.data().resolve("logs").resolve("import.report")));
    input.nodes().forEach(nodes -> arguments.add("--nodes=" + nodes));
    input.relationships().forEach(of -> arguments.add("--relationships=" + of));
    return arguments;
  }

  private static String lastWords(Path log) throws IOException {
    try (var lines = Files.lines(log)) {
      return lines
          .filter(line -> line.chars().anyMatch(Character::isLetter))
          .dropWhile(line -> !line.contains("Failed") && !line.contains("rror"))
          .limit(3)
          .reduce((a, b) -> a + " " + b)
          .orElse("It said nothing of an error.");
    }
  }
}
