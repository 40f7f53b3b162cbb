package io.luopan.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Where the engine's jars are: the list the build wrote, or `LUOPAN_ENGINE_CLASSPATH`, a class
/// path or `@FILE` with one, for instance of another Neo4j line.
final class EngineClassPath {

  static final String VARIABLE = "LUOPAN_ENGINE_CLASSPATH";

  private EngineClassPath() {}

  /// Throws [EmbeddedGraphException] when a jar is missing.
  static String find() throws IOException {
    return resolve(System.getenv(VARIABLE));
  }

  static String resolve(@Nullable String override) throws IOException {
    var classPath = override == null || override.isBlank() ? builtIn() : given(override);
    Arrays.stream(classPath.split(File.pathSeparator))
        .filter(entry -> !Files.exists(Path.of(entry)))
        .findFirst()
        .ifPresent(EngineClassPath::refuse);
    return classPath;
  }

  private static String given(String override) throws IOException {
    return override.startsWith("@")
        ? Files.readString(Path.of(override.substring(1))).strip()
        : override;
  }

  private static String builtIn() throws IOException {
    try (var list = EngineClassPath.class.getResourceAsStream("engine.classpath")) {
      if (list == null) {
        throw new EmbeddedGraphException(
            "This build carries no list of the graph engine's jars: build the module embedded with"
                + " Maven, or set "
                + VARIABLE
                + ".");
      }
      return new String(list.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  private static void refuse(String missing) {
    throw new EmbeddedGraphException(
        "The graph engine's jar %s is missing: build the module embedded again, or set %s."
            .formatted(missing, VARIABLE));
  }
}
