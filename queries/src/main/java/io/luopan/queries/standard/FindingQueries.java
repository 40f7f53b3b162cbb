package io.luopan.queries.standard;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.graph.EntityKind;
import io.luopan.queries.graph.Links;
import io.luopan.queries.page.BoundedCount;
import io.luopan.queries.page.Cursors;
import io.luopan.queries.page.KeyedPages;
import io.luopan.queries.page.PageOf;
import io.luopan.queries.page.Slice;
import io.luopan.queries.party.HolderQueries;
import io.luopan.queries.party.NamedHolder;
import io.luopan.queries.patent.ClaimQueries;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What was found of patents and standards.
public final class FindingQueries {
  private final GraphReader graph;
  private final HolderQueries holders;
  private final ClaimQueries claims;
  private final KeyedPages<EssentialityFinding> pages;

  public FindingQueries(
      GraphReader graph, Cursors cursors, HolderQueries holders, ClaimQueries claims) {
    this.claims = claims;
    this.graph = graph;
    this.holders = holders;
    this.pages = new KeyedPages<>(cursors, "FINDING ID", EssentialityFinding::id);
  }

  public List<EssentialityFinding> byIds(Collection<String> ids) {
    return graph.list(
        FindingQueries.class,
        "byIds",
        Parameters.of("ids", List.copyOf(ids)),
        EssentialityFinding::of);
  }

  public Map<String, List<NamedHolder>> evaluatorsOf(Collection<String> ids) {
    return holders.named(FindingQueries.class, "evaluatorsOf", ids);
  }

  /// What was found of each patent by numbers that lead to no other.
  public Map<String, List<EssentialityFinding>> ofPatents(Collection<String> patentIds) {
    return Links.resolve(claims.on(EntityKind.ESSENTIALITY_FINDING, patentIds), this::byIds);
  }

  /// What was found for each standard, and for the editions of one as such.
  public Map<PageOf<String>, Slice<EssentialityFinding>> pages(Collection<PageOf<String>> asked) {
    return pages.pages(
        asked,
        (standards, page) ->
            Links.resolve(
                graph.listByParent(
                    FindingQueries.class,
                    "page",
                    Parameters.of("ids", standards).and(page),
                    row -> row.text("id")),
                this::byIds));
  }

  public Map<String, BoundedCount> counts(Collection<String> standardIds) {
    return graph
        .list(
            FindingQueries.class,
            "count",
            Parameters.of("ids", List.copyOf(standardIds)).and("bound", BoundedCount.BOUND + 1),
            row -> Map.entry(row.text("of"), BoundedCount.of(row.number("count"))))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
