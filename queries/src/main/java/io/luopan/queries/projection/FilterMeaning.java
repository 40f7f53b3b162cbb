package io.luopan.queries.projection;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What the ids of a filter mean in the graph; the columns know only paths, nodes and holders.
public final class FilterMeaning {
  private final GraphReader graph;

  public FilterMeaning(GraphReader graph) {
    this.graph = graph;
  }

  /// The paths of regions.
  Set<String> paths(List<String> regions) {
    return ask("paths", regions);
  }

  /// The ids of all nodes of chains, also of those they share with others.
  Set<String> nodes(List<String> chains) {
    return ask("nodes", chains);
  }

  /// The ids under which holders stand beside patents.
  Set<String> holders(List<String> holders) {
    return ask("holders", holders);
  }

  private Set<String> ask(String query, List<String> ids) {
    return graph
        .list(FilterMeaning.class, query, Parameters.of("ids", ids), row -> row.text("means"))
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }
}
