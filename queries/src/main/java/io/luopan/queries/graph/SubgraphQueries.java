package io.luopan.queries.graph;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.RefusedException;
import io.luopan.queries.graph.Subgraph.Budget;
import io.luopan.queries.graph.Subgraph.Edge;
import io.luopan.queries.graph.Subgraph.Member;
import io.luopan.queries.graph.Subgraph.Omission;
import io.luopan.queries.graph.Subgraph.Used;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Neighbourhoods, level by level: one query a level and kind.
public final class SubgraphQueries {
  private static final int DEEPEST = 4;
  private static final int MOST_SEEDS = 50;

  private final GraphReader graph;
  private final EntityQueries entities;

  public SubgraphQueries(GraphReader graph, EntityQueries entities) {
    this.graph = graph;
    this.entities = entities;
  }

  /// @param kinds which kinds may be reached; empty for all
  public Subgraph around(
      Collection<String> seeds,
      int depth,
      Collection<RelationKind> relations,
      Collection<EntityKind> kinds,
      Budget budget) {
    check(seeds, depth, budget);
    var start = System.nanoTime();
    var found = new Growing(budget);
    entities.byIds(seeds).values().forEach(seed -> found.members.putIfAbsent(seed.id(), 0));
    var frontier = List.copyOf(found.members.keySet());
    for (int level = 1; level <= depth && !frontier.isEmpty(); level++) {
      var before = List.copyOf(found.members.keySet());
      for (var hop : neighbours(frontier, relations, kinds, budget)) {
        found.add(hop, level);
      }
      frontier = found.members.keySet().stream().filter(id -> !before.contains(id)).toList();
    }
    var took = Duration.ofNanos(System.nanoTime() - start);
    return new Subgraph(
        found.members.entrySet().stream()
            .map(member -> new Member(member.getKey(), member.getValue()))
            .toList(),
        List.copyOf(found.edges.values()),
        found.omitted(),
        new Used(found.members.size(), found.edges.size(), took.toMillis()));
  }

  private record Hop(
      String of,
      RelationKind relation,
      long total,
      String edge,
      String source,
      String target,
      @Nullable Double weight,
      String neighbour) {}

  private List<Hop> neighbours(
      List<String> frontier,
      Collection<RelationKind> relations,
      Collection<EntityKind> kinds,
      Budget budget) {
    var hops = new ArrayList<Hop>();
    frontier.stream()
        .collect(Collectors.groupingBy(EntityKind::of))
        .forEach(
            (kind, ids) ->
                NeighbourQuery.of(kind, RelationKind.orAll(relations))
                    .map(query -> neighbours(query, ids, kinds, budget))
                    .ifPresent(hops::addAll));
    return hops;
  }

  private List<Hop> neighbours(
      String query, List<String> ids, Collection<EntityKind> kinds, Budget budget) {
    return graph.listOf(
        query,
        Parameters.of("ids", ids)
            .and("labels", kinds.stream().map(EntityKind::label).toList())
            .and("perNode", budget.maxPerNode()),
        row ->
            new Hop(
                row.text("of"),
                RelationKind.valueOf(row.text("relation")),
                row.number("total"),
                row.text("edge"),
                row.text("source"),
                row.text("target"),
                row.findDecimal("weight"),
                row.text("neighbour")));
  }

  private static void check(Collection<String> seeds, int depth, Budget budget) {
    if (seeds.size() > MOST_SEEDS) {
      throw RefusedException.limit("At most %d seeds can be asked at once.".formatted(MOST_SEEDS));
    }
    if (depth < 0 || depth > DEEPEST) {
      throw RefusedException.limit("A neighbourhood is at most %d steps deep.".formatted(DEEPEST));
    }
    if (budget.maxNodes() > Budget.MOST_NODES || budget.maxEdges() > Budget.MOST_EDGES) {
      throw RefusedException.limit(
          "A subgraph has at most %,d nodes and %,d edges."
              .formatted(Budget.MOST_NODES, Budget.MOST_EDGES));
    }
    if (budget.maxNodes() < 1 || budget.maxEdges() < 0 || budget.maxPerNode() < 1) {
      throw RefusedException.badInput("A budget allows at least one node, and one neighbour each.");
    }
  }

  /// What has been gathered so far; it never grows beyond the budget.
  private static final class Growing {
    private final Budget budget;
    private final Map<String, Integer> members = new LinkedHashMap<>();
    private final Map<String, Edge> edges = new LinkedHashMap<>();
    private final Map<At, Integer> shown = new LinkedHashMap<>();
    private final Map<At, Long> totals = new LinkedHashMap<>();

    private record At(String id, RelationKind relation) {}

    Growing(Budget budget) {
      this.budget = budget;
    }

    void add(Hop hop, int level) {
      var at = new At(hop.of(), hop.relation());
      totals.merge(at, hop.total(), Math::max);
      shown.putIfAbsent(at, 0);
      boolean isKnown = members.containsKey(hop.neighbour());
      if (!isKnown && members.size() >= budget.maxNodes()) {
        return;
      }
      if (!edges.containsKey(hop.edge()) && edges.size() >= budget.maxEdges()) {
        return;
      }
      members.putIfAbsent(hop.neighbour(), level);
      edges.putIfAbsent(
          hop.edge(),
          new Edge(hop.edge(), hop.source(), hop.target(), hop.relation(), hop.weight()));
      shown.merge(at, 1, Integer::sum);
    }

    List<Omission> omitted() {
      return totals.entrySet().stream()
          .map(
              entry ->
                  new Omission(
                      entry.getKey().id(),
                      entry.getKey().relation(),
                      shown.getOrDefault(entry.getKey(), 0),
                      entry.getValue()))
          .filter(omission -> omission.shown() < omission.total())
          .toList();
    }
  }
}
