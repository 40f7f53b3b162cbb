package io.luopan.model.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Reads Cypher from `<Class>/<name>.cypher` beside the class on the class path.
public final class CypherFiles {
  private static final Map<String, String> READ = new ConcurrentHashMap<>();

  private CypherFiles() {}

  /// @throws IllegalArgumentException when there is no such file
  public static String read(Class<?> owner, String name) {
    return READ.computeIfAbsent(
        owner.getName() + "/" + name,
        _ -> load(owner, owner.getSimpleName() + "/" + name + ".cypher"));
  }

  /// Reads a template and puts constants of the code, never input, in place of `{{name}}`.
  public static String read(Class<?> owner, String name, Map<String, String> constants) {
    var text = read(owner, name);
    for (var constant : constants.entrySet()) {
      if (!constant.getValue().matches("[A-Za-z_|]+")) {
        throw new IllegalArgumentException("not a label or type: " + constant.getValue());
      }
      text = text.replace("{{" + constant.getKey() + "}}", constant.getValue());
    }
    return text;
  }

  private static String load(Class<?> owner, String resource) {
    try (var in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no Cypher file " + resource + " beside " + owner);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
