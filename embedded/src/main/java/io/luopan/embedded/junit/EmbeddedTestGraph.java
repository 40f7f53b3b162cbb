package io.luopan.embedded.junit;

import io.luopan.embedded.EmbeddedGraph;
import io.luopan.embedded.EmbeddedSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// The embedded engine on a temporary folder, removed when closed.
final class EmbeddedTestGraph {

  private EmbeddedTestGraph() {}

  static TestGraph open() {
    try {
      var data = Files.createTempDirectory("luopan-graph");
      var engine =
          EmbeddedGraph.start(EmbeddedSettings.of(data).withHeap("512m").withPageCache("64m"));
      return TestGraph.of(
          new GraphUri(engine.boltUri(), engine.username(), engine.password()),
          () -> close(engine, data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(EmbeddedGraph engine, Path data) {
    engine.close();
    try (var files = Files.walk(data)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
