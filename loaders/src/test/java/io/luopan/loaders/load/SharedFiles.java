package io.luopan.loaders.load;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// Real files beside the project, for tests that are skipped where there are none.
public final class SharedFiles {
  private SharedFiles() {}

  public static Path file(String name) {
    var path =
        Path.of(System.getProperty("luopan.root", "..")).resolveSibling("shared/data/" + name);
    Assumptions.assumeTrue(Files.exists(path), () -> "The shared file " + name + " is not here.");
    return path;
  }

  /// The larger export of the patents of Tai'an.
  public static Path taian() {
    return file("cn_patent_exports/taian_patents_even.xlsx");
  }

  /// The smaller one, in another format and encoding; all of its patents are in the larger one.
  public static Path taianText() {
    return file("cn_patent_exports/taian_patents_gb18030.csv");
  }
}
