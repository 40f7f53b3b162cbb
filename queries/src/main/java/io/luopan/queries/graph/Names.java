package io.luopan.queries.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Which of several names to show.
public final class Names {
  private Names() {}

  /// The first that is there; the last is always.
  public static String first(String otherwise, @Nullable String... names) {
    return Arrays.stream(names)
        .filter(name -> name != null && !name.isBlank())
        .findFirst()
        .orElse(otherwise);
  }

  /// What stands behind the first slash of an id.
  public static String keyOf(String id) {
    return id.substring(id.indexOf('/') + 1);
  }
}
