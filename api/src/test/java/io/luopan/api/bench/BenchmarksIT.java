package io.luopan.api.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarksIT {
  @TempDir Path folder;

  @Test
  void measuresASmallSampleFromEndToEnd() throws IOException {
    var file = folder.resolve("benchmarks.md");
    var settings = new BenchSettings(List.of(200), 0, 3, Duration.ofSeconds(20), file);

    var page = Benchmarks.run(settings);

    assertThat(file).hasContent(page);
    assertThat(page)
        .doesNotContain("{{")
        .doesNotContain("NaN")
        .doesNotContain("Infinity")
        .doesNotContain("refused)");
    assertThat(page.lines().filter(line -> line.startsWith("| sample of 200 patents | 200 |")))
        .hasSize(1);
    assertThat(Files.readAllLines(file).stream().filter(line -> line.matches("\\|.*\\| 3 \\|.*")))
        .hasSize(6);
  }
}
