package io.luopan.queries.pool;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.graph.Links;
import io.luopan.queries.standard.StandardQueries;
import io.luopan.queries.standard.StandardScope;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The programmes of pools: what they license, ask for and list.
public final class ProgrammeQueries {
  private final GraphReader graph;
  private final StandardQueries standards;

  public ProgrammeQueries(GraphReader graph, StandardQueries standards) {
    this.graph = graph;
    this.standards = standards;
  }

  public List<Programme> byIds(Collection<String> ids) {
    return graph.list(ProgrammeQueries.class, "byIds", ids(ids), Programme::of);
  }

  public List<RoyaltyTerm> termsByIds(Collection<String> ids) {
    return graph.list(ProgrammeQueries.class, "termsByIds", ids(ids), RoyaltyTerm::of);
  }

  public Map<String, List<Programme>> ofPools(Collection<String> poolIds) {
    return Links.follow(graph, ProgrammeQueries.class, "ofPools", poolIds, this::byIds);
  }

  /// The standards each licenses, with the versions and clauses that count as the standard.
  public Map<String, List<StandardScope>> standardsOf(Collection<String> ids) {
    return StandardScope.of(graph, standards, ProgrammeQueries.class, "standardsOf", ids);
  }

  /// What each asks for, by product and day.
  public Map<String, List<RoyaltyTerm>> termsOf(Collection<String> ids) {
    return Links.follow(graph, ProgrammeQueries.class, "termsOf", ids, this::termsByIds);
  }

  /// The dated lists of each, oldest first.
  public Map<String, List<PoolList>> listsOf(Collection<String> ids) {
    return graph.listByParent(ProgrammeQueries.class, "listsOf", ids(ids), PoolList::of);
  }

  private static Parameters ids(Collection<String> ids) {
    return Parameters.of("ids", List.copyOf(ids));
  }
}
