package io.luopan.loaders.load;

import io.luopan.embedded.junit.SharedGraph;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The load command in a JVM of its own, on the tests' graph, to be killed.
final class LoadingProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;

  private LoadingProcess(Process process) {
    this.process = process;
    this.output = process.inputReader();
  }

  /// @param pauseAfterBatch 0 never
  static LoadingProcess start(int batchSize, int pauseAfterBatch, Path... files)
      throws IOException {
    var graph = SharedGraph.uri();
    var builder =
        command(batchSize, pauseAfterBatch, List.of("--neo4j", graph.uri().toString()), files);
    builder.environment().put("LUOPAN_NEO4J_USERNAME", graph.username());
    builder.environment().put("LUOPAN_NEO4J_PASSWORD", graph.password());
    return new LoadingProcess(builder.start());
  }

  /// Builds a new graph in a data folder.
  static LoadingProcess building(Path data, int batchSize, int pauseAfterBatch, Path... files)
      throws IOException {
    var target = List.of("--bulk", "--data", data.toString());
    return new LoadingProcess(command(batchSize, pauseAfterBatch, target, files).start());
  }

  private static ProcessBuilder command(
      int batchSize, int pauseAfterBatch, List<String> target, Path... files) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dluopan.load.batchSize=" + batchSize,
                "-Dluopan.load.pauseAfterBatch=" + pauseAfterBatch,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LoadMain.class.getName()));
    command.addAll(target);
    List.of(files).forEach(file -> command.add(file.toString()));
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  void awaitEnd() throws IOException {
    while (output.readLine() != null) {
      // Until there is no more to read.
    }
    process.onExit().join();
  }

  void awaitLine(String awaited) throws IOException {
    var seen = new ArrayList<String>();
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      if (line.equals(awaited)) {
        return;
      }
      seen.add(line);
    }
    throw new AssertionError("The load ended without '%s': %s".formatted(awaited, seen));
  }

  boolean runs() {
    return process.isAlive();
  }

  /// As kill -9.
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
