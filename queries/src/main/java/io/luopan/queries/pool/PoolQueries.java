package io.luopan.queries.pool;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.RefusedException;
import io.luopan.queries.graph.Links;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.industry.ChainNodeQueries;
import io.luopan.queries.page.BoundedCount;
import io.luopan.queries.page.Cursors;
import io.luopan.queries.page.KeyedPages;
import io.luopan.queries.page.PageOf;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import io.luopan.queries.party.HolderQueries;
import io.luopan.queries.party.NamedHolder;
import io.luopan.queries.standard.Standard;
import io.luopan.queries.standard.StandardQueries;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Patent pools: by id, code or name, in pages, and what stands beside them.
public final class PoolQueries {
  private final GraphReader graph;
  private final HolderQueries holders;
  private final StandardQueries standards;
  private final ChainNodeQueries chainNodes;
  private final Called<PatentPool> called;
  private final KeyedPages<PatentPool> pages;

  public PoolQueries(
      GraphReader graph,
      Cursors cursors,
      HolderQueries holders,
      StandardQueries standards,
      ChainNodeQueries chainNodes) {
    this.graph = graph;
    this.holders = holders;
    this.standards = standards;
    this.chainNodes = chainNodes;
    this.called = new Called<>(graph, PoolQueries.class, "pool/", "patent pools", this::byIds);
    this.pages = new KeyedPages<>(cursors, "POOL ID", PatentPool::id);
  }

  public List<PatentPool> byIds(Collection<String> ids) {
    return graph.list(
        PoolQueries.class, "byIds", Parameters.of("ids", List.copyOf(ids)), PatentPool::of);
  }

  /// By graph id, code, or a name that only one pool bears; throws with the candidates when several
  /// do.
  public Optional<PatentPool> find(String idCodeOrName) {
    return called.find(idCodeOrName);
  }

  /// As `find`, but throws when there is none.
  public PatentPool get(String idCodeOrName) {
    return find(idCodeOrName)
        .orElseThrow(
            () ->
                RefusedException.badInput(
                    "No patent pool has the id, code or name '%s'.".formatted(idCodeOrName)));
  }

  public Slice<PatentPool> page(PoolFilter filter, PageRequest page) {
    var asked = new PageOf<>(filter, page);
    return pages
        .pages(
            List.of(asked), (_, rest) -> Map.of(filter, byIds(ids(filter.parameters().and(rest)))))
        .getOrDefault(asked, Slice.empty());
  }

  public BoundedCount count(PoolFilter filter) {
    return BoundedCount.of(
        ids(filter.parameters().and("after", null).and("limit", BoundedCount.BOUND + 1)).size());
  }

  /// The pools that license each standard as such.
  public Map<String, List<PatentPool>> licensing(Collection<String> standardIds) {
    return Links.follow(graph, PoolQueries.class, "licensing", standardIds, this::byIds);
  }

  public Map<String, List<Standard>> standardsOf(Collection<String> ids) {
    return Links.follow(graph, PoolQueries.class, "standardsOf", ids, standards::byIds);
  }

  public Map<String, List<ChainNode>> chainNodesOf(Collection<String> ids) {
    return Links.follow(graph, PoolQueries.class, "chainNodesOf", ids, chainNodes::byIds);
  }

  /// Who administers each, as the best source has it first.
  public Map<String, List<NamedHolder>> administratorsOf(Collection<String> ids) {
    return holders.named(PoolQueries.class, "administratorsOf", ids);
  }

  private List<String> ids(Parameters parameters) {
    return graph.list(PoolQueries.class, "page", parameters, row -> row.text("id"));
  }
}
