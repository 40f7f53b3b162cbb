package io.luopan.queries.pool;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.Row;
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
import io.luopan.queries.standard.StandardQueries;
import io.luopan.queries.standard.StandardScope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the lists of pools name.
public final class ListingQueries {
  private final GraphReader graph;
  private final HolderQueries holders;
  private final StandardQueries standards;
  private final ClaimQueries claims;
  private final KeyedPages<PoolListing> pages;

  public ListingQueries(
      GraphReader graph,
      Cursors cursors,
      HolderQueries holders,
      StandardQueries standards,
      ClaimQueries claims) {
    this.claims = claims;
    this.graph = graph;
    this.holders = holders;
    this.standards = standards;
    this.pages = new KeyedPages<>(cursors, "LISTING ID", PoolListing::id);
  }

  public List<PoolListing> byIds(Collection<String> ids) {
    return graph.list(
        ListingQueries.class, "byIds", Parameters.of("ids", List.copyOf(ids)), PoolListing::of);
  }

  /// Of pools or programmes, by their ids.
  public Map<PageOf<String>, Slice<PoolListing>> pages(Collection<PageOf<String>> asked) {
    return pages.pages(
        asked,
        (ids, page) ->
            Links.resolve(
                ask("ofPools", "ofProgrammes", ids, page, row -> row.text("id")), this::byIds));
  }

  public Map<String, BoundedCount> counts(Collection<String> ids) {
    return ask(
            "countOfPools",
            "countOfProgrammes",
            ids,
            Parameters.of("bound", BoundedCount.BOUND + 1),
            row -> BoundedCount.of(row.number("count")))
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getFirst()));
  }

  /// What names each patent and no other.
  public Map<String, List<PoolListing>> ofPatents(Collection<String> patentIds) {
    return Links.resolve(claims.on(EntityKind.POOL_LISTING, patentIds), this::byIds);
  }

  /// Whom lists name as owners, as the best source has it first.
  public Map<String, List<NamedHolder>> ownersOf(Collection<String> ids) {
    return holders.named(ListingQueries.class, "ownersOf", ids);
  }

  public Map<String, List<StandardScope>> standardsOf(Collection<String> ids) {
    return StandardScope.of(graph, standards, ListingQueries.class, "standardsOf", ids);
  }

  /// The days of the dated lists that name each, oldest first.
  public Map<String, List<LocalDate>> listsOf(Collection<String> ids) {
    return graph.listByParent(
        ListingQueries.class,
        "listsOf",
        Parameters.of("ids", List.copyOf(ids)),
        row -> Objects.requireNonNull(row.findDay("listOn")));
  }

  private <T> Map<String, List<T>> ask(
      String ofPools,
      String ofProgrammes,
      Collection<String> ids,
      Parameters rest,
      Function<Row, T> toRecord) {
    var answers = new HashMap<String, List<T>>();
    ids.stream()
        .collect(Collectors.groupingBy(EntityKind::of))
        .forEach(
            (kind, some) ->
                answers.putAll(
                    graph.listByParent(
                        ListingQueries.class,
                        kind == EntityKind.POOL ? ofPools : ofProgrammes,
                        Parameters.of("ids", some).and(rest),
                        toRecord)));
    return answers;
  }
}
