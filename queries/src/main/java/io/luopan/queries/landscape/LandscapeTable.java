package io.luopan.queries.landscape;

/// One table of a landscape; it never travels without its method.
public interface LandscapeTable {
  TableMethod method();

  /// A row that is about one thing of the graph.
  interface About {
    /// The thing's id in the graph.
    String entity();
  }
}
