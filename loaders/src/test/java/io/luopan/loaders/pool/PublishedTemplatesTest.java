package io.luopan.loaders.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.source.SourceRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What `docs/templates` publishes can be filled in as it is.
class PublishedTemplatesTest {
  private static final Path DOCS = Path.of(System.getProperty("luopan.root")).resolve("docs");

  @ParameterizedTest
  @MethodSource("templates")
  void isReadByTheSourceOfItsNameWithoutRejectsAndNotes(Path template) {
    var run = SourceRun.of(template);

    assertThat(run.source() + ".csv").isEqualTo(String.valueOf(template.getFileName()));
    assertThat(run.accepted()).hasSize(2).allMatch(record -> !record.facts().isEmpty());
    assertThat(run.rejections()).isEmpty();
    assertThat(run.notes()).isEmpty();
  }

  @Test
  void eachStandsOnThePageOfPools() throws IOException {
    var page = Files.readString(DOCS.resolve("pools-tables.md"));

    assertThat(templates())
        .hasSize(7)
        .allSatisfy(file -> assertThat(page).contains("templates/" + file.getFileName()));
  }

  static List<Path> templates() {
    try (Stream<Path> files = Files.list(DOCS.resolve("templates"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
