package io.luopan.api;

import static java.util.Objects.requireNonNull;

import io.luopan.model.cypher.ResourceFolder;
import java.util.SortedMap;

/// The GraphQL documents of the tests.
public final class Documents {
  private static final String ENDING = ".graphql";

  private Documents() {}

  /// By path below this package.
  static SortedMap<String, String> all() {
    return ResourceFolder.of(Documents.class, "").texts(ENDING);
  }

  public static String text(String name) {
    return requireNonNull(all().get(name + ENDING), name);
  }
}
