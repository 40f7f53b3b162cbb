package io.luopan.loaders.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.mapped.Mappings;
import io.luopan.loaders.source.Source;
import io.luopan.loaders.source.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourcesCommandTest {

  @Test
  void listsEveryRegisteredSourceWithNameDescriptionAndFormats() throws IOException {
    var run = CommandRun.of(new SourcesCommand());

    assertThat(run.exitCode()).isZero();
    assertThat(Sources.list())
        .extracting(source -> source.getClass().getName())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    registered().lines().map(String::strip),
                    new Mappings().sources().stream().map(source -> source.getClass().getName()))
                .toList());
    assertThat(Sources.list()).extracting(Source::name).doesNotHaveDuplicates();
    assertThat(Sources.list())
        .allSatisfy(
            source -> {
              assertThat(source.name()).matches("[a-z0-9]+(-[a-z0-9]+)*");
              assertThat(source.description()).hasSizeGreaterThan(20).endsWith(".");
              assertThat(source.formats()).isNotBlank();
              assertThat(run.out()).contains(source.name(), source.description(), source.formats());
            });
  }

  @Test
  void printsThePageOfTheDocumentation() throws IOException {
    var page = Path.of(System.getProperty("luopan.root")).resolve("docs/sources.md");

    var run = CommandRun.of(new SourcesCommand(), "--markdown");

    assertThat(run.out())
        .as("docs/sources.md, written anew with: luopan sources --markdown")
        .isEqualTo(Files.readString(page));
  }

  private static String registered() throws IOException {
    try (InputStream in =
        Source.class.getResourceAsStream("/META-INF/services/io.luopan.loaders.source.Source")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
