package io.luopan.embedded.junit;

import org.jspecify.annotations.Nullable;

/// The one graph of this JVM's tests, for those who cannot take it as a parameter, such as Spring's
/// `@DynamicPropertySource`; started on first use. Closed after the last test with [WithGraph].
public final class SharedGraph {

  private static @Nullable TestGraph graph;

  private SharedGraph() {}

  public static GraphUri uri() {
    return get().uri();
  }

  static synchronized TestGraph get() {
    var found = graph;
    if (found == null) {
      found = GraphSource.chosen().open();
      graph = found;
    }
    return found;
  }

  static synchronized void close() {
    var found = graph;
    graph = null;
    if (found != null) {
      found.close();
    }
  }
}
