package io.luopan.queries.industry;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.RefusedException;
import io.luopan.queries.page.BoundedCount;
import io.luopan.queries.page.Cursors;
import io.luopan.queries.page.Slice;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Chain nodes: by id, of chains, beside each other, and what is placed on them.
public final class ChainNodeQueries {
  private static final String SUREST_FIRST = "CONFIDENCE DESC";

  private final GraphReader graph;
  private final Cursors cursors;

  public ChainNodeQueries(GraphReader graph, Cursors cursors) {
    this.graph = graph;
    this.cursors = cursors;
  }

  public List<ChainNode> byIds(Collection<String> ids) {
    return graph.list(ChainNodeQueries.class, "byIds", ids(ids), ChainNode::of);
  }

  /// By graph id or key; throws where there is none.
  public ChainNode get(String idOrKey) {
    var text = idOrKey.strip();
    var id = text.startsWith("chain-node/") ? text : "chain-node/" + text;
    return byIds(List.of(id)).stream()
        .findFirst()
        .orElseThrow(
            () ->
                RefusedException.badInput(
                    "No chain node has the id or key '%s'.".formatted(idOrKey)));
  }

  public Map<String, List<ChainNode>> nodesOf(Collection<String> chainIds) {
    return of("nodesOf", chainIds);
  }

  public Map<String, List<ChainNode>> upstreamOf(Collection<String> nodeIds) {
    return of("upstreamOf", nodeIds);
  }

  public Map<String, List<ChainNode>> downstreamOf(Collection<String> nodeIds) {
    return of("downstreamOf", nodeIds);
  }

  public Map<String, List<ChainNode>> childrenOf(Collection<String> nodeIds) {
    return of("childrenOf", nodeIds);
  }

  public Map<String, List<ChainNode>> parentsOf(Collection<String> nodeIds) {
    return of("parentsOf", nodeIds);
  }

  /// What feeds what in each chain.
  public Map<String, ChainTree> treesOf(Collection<String> chainIds) {
    var nodes = nodesOf(chainIds);
    var feeds =
        graph.listByParent(
            ChainNodeQueries.class,
            "feedsOf",
            ids(chainIds),
            row ->
                new ChainTree.Feed(
                    row.text("supplier"), row.text("customer"), row.flag("recycles")));
    return nodes.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry ->
                    new ChainTree(
                        entry.getValue().stream().map(ChainNode::id).toList(),
                        feeds.getOrDefault(entry.getKey(), List.of()))));
  }

  public Map<Placement.PageOf, Slice<Placement>> placementsOf(Collection<Placement.PageOf> asked) {
    var answers = new HashMap<Placement.PageOf, Slice<Placement>>();
    asked.stream()
        .collect(Collectors.groupingBy(a -> Arrays.<Object>asList(a.minConfidence(), a.page())))
        .values()
        .forEach(alike -> answers.putAll(placements(alike)));
    return answers;
  }

  public Map<Placement.CountOf, BoundedCount> countPlacements(Collection<Placement.CountOf> asked) {
    var answers = new HashMap<Placement.CountOf, BoundedCount>();
    asked.stream()
        .collect(Collectors.groupingBy(Placement.CountOf::minConfidence))
        .forEach(
            (least, alike) -> {
              var counts =
                  graph.listByParent(
                      ChainNodeQueries.class,
                      "countPlacements",
                      ids(alike.stream().map(Placement.CountOf::patent).toList())
                          .and("minConfidence", least),
                      row -> BoundedCount.exactly(row.number("count")));
              alike.forEach(
                  a ->
                      answers.put(
                          a,
                          counts
                              .getOrDefault(a.patent(), List.of(BoundedCount.exactly(0)))
                              .getFirst()));
            });
    return answers;
  }

  private Map<Placement.PageOf, Slice<Placement>> placements(List<Placement.PageOf> alike) {
    var page = alike.getFirst().page();
    var after = cursors.readNullable(SUREST_FIRST, page.cursor());
    var found =
        graph.listByParent(
            ChainNodeQueries.class,
            "placementsOf",
            ids(alike.stream().map(Placement.PageOf::patent).toList())
                .and("minConfidence", alike.getFirst().minConfidence())
                .and("after", after == null ? null : after.keys().getFirst())
                .and("afterId", after == null ? null : after.id())
                .and("limit", page.size() + 1),
            Placement::of);
    return alike.stream()
        .collect(
            Collectors.toMap(
                a -> a,
                a ->
                    Slice.cut(
                        found.getOrDefault(a.patent(), List.of()).stream().map(this::item).toList(),
                        page)));
  }

  private Slice.Item<Placement> item(Placement placement) {
    var place = new Cursors.Place(List.of(placement.confidence()), placement.node().id());
    return new Slice.Item<>(placement, cursors.write(SUREST_FIRST, place));
  }

  private Map<String, List<ChainNode>> of(String query, Collection<String> ids) {
    return graph.listByParent(ChainNodeQueries.class, query, ids(ids), ChainNode::of);
  }

  private static Parameters ids(Collection<String> ids) {
    return Parameters.of("ids", ids);
  }
}
