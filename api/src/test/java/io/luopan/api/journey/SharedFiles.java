package io.luopan.api.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// Real files beside the project, for tests that are skipped where there are none.
final class SharedFiles {
  private SharedFiles() {}

  static Path file(String name) {
    var path = Path.of(System.getProperty("luopan.root")).resolveSibling("shared/data/" + name);
    Assumptions.assumeTrue(Files.exists(path), () -> "The shared file " + name + " is not here.");
    return path;
  }
}
