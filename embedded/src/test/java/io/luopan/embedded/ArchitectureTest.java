package io.luopan.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final Path SOURCES = Path.of("src/main/java/io/luopan/embedded");
  private static final Pattern ENGINE = Pattern.compile("import org\\.neo4j\\.(?!driver\\.)");
  private static final Pattern CONTAINERS = Pattern.compile("import org\\.testcontainers\\.");

  @Test
  void onlyTheChildProcessNamesTheEngine() throws IOException {
    assertThat(sources(ENGINE.asPredicate()))
        .isNotEmpty()
        .allMatch(file -> file.startsWith(SOURCES.resolve("engine")));
  }

  @Test
  void testcontainersIsLoadedOnlyWhenAskedFor() throws IOException {
    assertThat(sources(CONTAINERS.asPredicate()))
        .containsExactly(SOURCES.resolve("junit/DockerTestGraph.java"));
  }

  private static List<Path> sources(Predicate<String> content) throws IOException {
    try (var files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> content.test(read(file)))
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
