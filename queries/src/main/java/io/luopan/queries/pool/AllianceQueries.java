package io.luopan.queries.pool;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.graph.Links;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.industry.ChainNodeQueries;
import io.luopan.queries.page.BoundedCount;
import io.luopan.queries.page.Cursors;
import io.luopan.queries.page.KeyedPages;
import io.luopan.queries.page.PageOf;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Alliances: by id, code or name, and in pages.
public final class AllianceQueries {
  private final GraphReader graph;
  private final ChainNodeQueries chainNodes;
  private final Called<Alliance> called;
  private final KeyedPages<Alliance> pages;

  public AllianceQueries(GraphReader graph, Cursors cursors, ChainNodeQueries chainNodes) {
    this.graph = graph;
    this.chainNodes = chainNodes;
    this.called = new Called<>(graph, AllianceQueries.class, "alliance/", "alliances", this::byIds);
    this.pages = new KeyedPages<>(cursors, "ALLIANCE ID", Alliance::id);
  }

  public List<Alliance> byIds(Collection<String> ids) {
    return graph.list(
        AllianceQueries.class, "byIds", Parameters.of("ids", List.copyOf(ids)), Alliance::of);
  }

  /// By graph id, code, or a name that only one alliance bears; throws with the candidates when
  /// several do.
  public Optional<Alliance> find(String idCodeOrName) {
    return called.find(idCodeOrName);
  }

  /// @param chainNode the id of the chain node that they serve; all alliances where it is absent
  public Slice<Alliance> page(@Nullable String chainNode, PageRequest page) {
    var asked = new PageOf<>(String.valueOf(chainNode), page);
    return pages
        .pages(
            List.of(asked),
            (_, rest) ->
                Map.of(asked.of(), byIds(ids(Parameters.of("chainNode", chainNode).and(rest)))))
        .getOrDefault(asked, Slice.empty());
  }

  public BoundedCount count(@Nullable String chainNode) {
    return BoundedCount.of(
        ids(Parameters.of("chainNode", chainNode)
                .and("after", null)
                .and("limit", BoundedCount.BOUND + 1))
            .size());
  }

  public Map<String, List<ChainNode>> chainNodesOf(Collection<String> ids) {
    return Links.follow(graph, AllianceQueries.class, "chainNodesOf", ids, chainNodes::byIds);
  }

  private List<String> ids(Parameters parameters) {
    return graph.list(AllianceQueries.class, "page", parameters, row -> row.text("id"));
  }
}
