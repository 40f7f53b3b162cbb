package io.luopan.model.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Watches the sources of all modules: a query that was moved or renamed is missed here, not when
/// it is first asked.
class QueryFilesTest {
  private static final Path ROOT = Path.of(System.getProperty("luopan.root", ".."));
  private static final List<String> MODULES = List.of("graph-model", "loaders", "queries", "api");

  private static final Pattern NAMED =
      Pattern.compile("CypherFiles\\s*\\.read\\(\\s*(\\w+)\\.class,\\s*\"([\\w-]+)\"");
  private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");

  @Test
  void everyQueryThatCodeNamesIsThere() {
    var missing = new ArrayList<String>();
    var names = new ArrayList<String>();
    files("java", ".java")
        .forEach(
            file -> {
              var code = text(file);
              NAMED
                  .matcher(code)
                  .results()
                  .forEach(
                      found -> {
                        var owner = owner(code, found.group(1)).replace('.', '/');
                        var query = owner + "/" + found.group(2) + ".cypher";
                        names.add(query);
                        if (modules()
                            .noneMatch(
                                main -> Files.exists(main.resolve("resources").resolve(query)))) {
                          missing.add(file.getFileName() + " reads " + query);
                        }
                      });
            });

    assertThat(missing).isEmpty();
    assertThat(names).hasSizeGreaterThan(50);
  }

  @Test
  void everyQueryIsNamedByCode() {
    var code = files("java", ".java").map(QueryFilesTest::text).collect(Collectors.joining("\n"));

    assertThat(files("resources", ".cypher").filter(file -> !file.toString().contains("migration")))
        .isNotEmpty()
        .allMatch(
            file ->
                code.contains('"' + file.getFileName().toString().replace(".cypher", "") + '"'));
  }

  private static String owner(String code, String type) {
    var imported = Pattern.compile("import ([\\w.]+\\." + type + ");").matcher(code);
    if (imported.find()) {
      return imported.group(1);
    }
    var in = PACKAGE.matcher(code);
    assertThat(in.find()).isTrue();
    return in.group(1) + "." + type;
  }

  private static Stream<Path> modules() {
    return MODULES.stream().map(module -> ROOT.resolve(module).resolve("src/main"));
  }

  private static Stream<Path> files(String folder, String ending) {
    return modules()
        .map(main -> main.resolve(folder))
        .flatMap(
            sources -> {
              try (var all = Files.walk(sources)) {
                return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
