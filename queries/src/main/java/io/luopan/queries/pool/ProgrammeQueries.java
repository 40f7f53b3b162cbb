package io.luopan.queries.pool;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import java.util.Collection;
import java.util.List;

/// The programmes of pools, and what they ask for.
public final class ProgrammeQueries {
  private final GraphReader graph;

  public ProgrammeQueries(GraphReader graph) {
    this.graph = graph;
  }

  public List<Programme> byIds(Collection<String> ids) {
    return graph.list(
        ProgrammeQueries.class, "byIds", Parameters.of("ids", List.copyOf(ids)), Programme::of);
  }

  public List<RoyaltyTerm> termsByIds(Collection<String> ids) {
    return graph.list(
        ProgrammeQueries.class,
        "termsByIds",
        Parameters.of("ids", List.copyOf(ids)),
        RoyaltyTerm::of);
  }
}
